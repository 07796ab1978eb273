import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { figuresOf, line } from './figures-of.ts';

const packs = await loadPacks();
const told = (text: string): string =>
  figuresOf(packs, 'vi', text)
    .map((f) => `${f.quote} = ${line(f)}`)
    .join(' | ');

describe('figures in Vietnamese: words, bound, value and unit', () => {
  it.each([
    ['Sáu mươi tám quốc gia đã đặt bút ký trong ngày đầu tiên, theo thống kê sơ bộ.', 'Sáu mươi tám quốc gia = exactly 68 quốc gia'],
    [
      'Công an bắt giữ khoảng 15 nghi phạm, thu giữ 12 máy tính, 34 điện thoại và 2,7 triệu USD tiền điện tử.',
      'khoảng 15 nghi phạm = about 15 nghi phạm | 12 máy tính = exactly 12 máy tính | 34 điện thoại = exactly 34 điện thoại | 2,7 triệu USD = exactly 2700000 USD',
    ],
    [
      'Thiệt hại do mã độc tống tiền tăng 23% trong một năm, lên 1,1 tỷ USD.',
      '23% = exactly 23 percent | 1,1 tỷ USD = exactly 1100000000 USD',
    ],
    [
      'Hơn một trăm nước cử đại diện, trong đó khoảng 40 nước ở cấp bộ trưởng.',
      'Hơn một trăm nước = more-than 100 nước | khoảng 40 nước = about 40 nước',
    ],
    [
      'Văn bản dài 41 trang gồm 68 điều, chia thành chín chương.',
      '41 trang = exactly 41 trang | 68 điều = exactly 68 điều | chín chương = exactly 9 chương',
    ],
    [
      'Từ 3.000 đến 4.000 cảnh sát sẽ được huy động trong hai ngày diễn ra hội nghị.',
      'Từ 3.000 đến 4.000 cảnh sát = between 3000..4000 cảnh sát | hai ngày = exactly 2 day',
    ],
    ['Cuộc họp kéo dài gần ba tiếng rưỡi.', 'gần ba tiếng rưỡi = nearly 3.5 hour'],
    ['Năm 2024, cả nước ghi nhận 14.000 vụ lừa đảo, gấp đôi năm 2020.', '14.000 vụ lừa đảo = exactly 14000 vụ lừa đảo'],
    ['Bị cáo bị tuyên phạt 6 năm tù và phạt tiền 50 triệu đồng.', '6 năm = exactly 6 year | 50 triệu đồng = exactly 50000000 VND'],
    [
      'Hà Nội có hơn 8,5 triệu dân và đã lắp đặt 600 camera.',
      'hơn 8,5 triệu dân = more-than 8500000 dân | 600 camera = exactly 600 camera',
    ],
    ['Một phần ba số nước ký là các nước châu Phi.', 'Một phần ba = exactly 0.3333333333333333'],
    ['Ngày thứ hai, thêm 7 nước nữa ký, nâng tổng số lên 72.', '7 nước = exactly 7 nước | 72 = exactly 72 nước'],
    ['Ngân sách của chương trình là 4,5 triệu euro trong 5 năm.', '4,5 triệu euro = exactly 4500000 EUR | 5 năm = exactly 5 year'],
    ['Chưa đầy một phần tư số quốc gia thành viên đã phê chuẩn.', 'Chưa đầy một phần tư = less-than 0.25'],
    ['27 nước thành viên Liên minh châu Âu bỏ phiếu thuận.', '27 nước thành viên = exactly 27 nước thành viên'],
    ['Vài chục người biểu tình tập trung trước đại sứ quán.', 'Vài chục người biểu tình = vague 10 người biểu tình'],
    ['Hàng trăm triệu người dùng có thể bị ảnh hưởng.', 'Hàng trăm triệu người dùng = vague 100000000 người dùng'],
    [
      'Chuyến bay VN18 chở 214 hành khách và 12 thành viên tổ bay.',
      '214 hành khách = exactly 214 hành khách | 12 thành viên tổ bay = exactly 12 thành viên tổ bay',
    ],
    [
      'Hội nghị quy tụ 1.200 đại biểu đến từ 90 nước, 35 tổ chức quốc tế và khoảng 20 tổ chức phi chính phủ.',
      '1.200 đại biểu = exactly 1200 đại biểu | 90 nước = exactly 90 nước | 35 tổ chức quốc tế = exactly 35 tổ chức quốc tế | khoảng 20 tổ chức phi chính phủ = about 20 tổ chức phi chính phủ',
    ],
    ['Bộ ghi nhận 6.843 vụ việc, tăng 12,4% so với năm 2023.', '6.843 vụ việc = exactly 6843 vụ việc | 12,4% = exactly 12.4 percent'],
    [
      'Công ước cần ít nhất 40 văn kiện phê chuẩn để có hiệu lực sau 90 ngày.',
      'ít nhất 40 văn kiện phê chuẩn = at-least 40 văn kiện phê chuẩn | 90 ngày = exactly 90 day',
    ],
    [
      'Việt Nam có 80 triệu người dùng Internet, chiếm gần 80% dân số.',
      '80 triệu người dùng = exactly 80000000 người dùng | gần 80% = nearly 80 percent',
    ],
    ['Số nước ký tăng từ 65 lên 72 chỉ trong 24 giờ.', '65 = exactly 65 nước ký | 72 = exactly 72 nước ký | 24 giờ = exactly 24 hour'],
    ['Chỉ có năm nước từ chối ký.', 'năm nước = exactly 5 nước'],
    [
      'Buổi lễ được truyền hình trực tiếp trên hơn 30 kênh truyền hình bằng 12 thứ tiếng.',
      'hơn 30 kênh = more-than 30 kênh | 12 thứ tiếng = exactly 12 thứ tiếng',
    ],
    [
      'Ít nhất 17 người thiệt mạng và 43 người bị thương.',
      'Ít nhất 17 người = at-least 17 người | 43 người bị thương = exactly 43 người bị thương',
    ],
    ['Gần một nửa số doanh nghiệp được khảo sát từng bị tấn công.', 'Gần một nửa = nearly 0.5'],
    ['Tội phạm lừa đảo chiếm đoạt tới 40 tỷ USD mỗi năm ở Đông Nam Á.', '40 tỷ USD = exactly 40000000000 USD'],
    ['Nhiệt độ tại thủ đô là 31 độ C.', '31 độ = exactly 31 độ'],
    [
      'Trong 193 nước thành viên Liên hợp quốc, 72 nước đã ký.',
      '193 nước thành viên = exactly 193 nước thành viên | 72 nước = exactly 72 nước',
    ],
    ['UNODC có 2.400 nhân viên tại 80 nước.', '2.400 nhân viên = exactly 2400 nhân viên | 80 nước = exactly 80 nước'],
    [
      'Nghị quyết được thông qua với 104 phiếu thuận, 3 phiếu chống và 12 phiếu trắng.',
      '104 phiếu thuận = exactly 104 phiếu thuận | 3 phiếu chống = exactly 3 phiếu chống | 12 phiếu trắng = exactly 12 phiếu trắng',
    ],
    ['Giá vé từ 150.000 đến 250.000 đồng.', 'từ 150.000 đến 250.000 đồng = between 150000..250000 VND'],
    ['Đoàn gồm 15 thành viên đến vào thứ Sáu.', '15 thành viên = exactly 15 thành viên'],
    [
      'Quá trình đàm phán kéo dài hai năm rưỡi với hơn 800 đại biểu tham gia.',
      'hai năm rưỡi = exactly 2.5 year | hơn 800 đại biểu = more-than 800 đại biểu',
    ],
    [
      'Đã qua tám vòng đàm phán chính thức và năm phiên họp giữa kỳ.',
      'tám vòng đàm phán chính thức = exactly 8 vòng đàm phán chính thức | năm phiên họp = exactly 5 phiên họp',
    ],
    ['Một triệu người sử dụng dịch vụ mỗi ngày.', 'Một triệu người sử dụng = exactly 1000000 người sử dụng'],
    ['Nền tảng đạt 3,4 triệu lượt xem trong 48 giờ.', '3,4 triệu lượt xem = exactly 3400000 lượt xem | 48 giờ = exactly 48 hour'],
    ['Anh ghi hai bàn trong trận thắng 3-1.', 'hai bàn = exactly 2 bàn'],
    ['Hàng nghìn người dân đổ ra đường.', 'Hàng nghìn người dân = vague 1000 người dân'],
    ['Không dưới 120 đại biểu đăng ký phát biểu.', 'Không dưới 120 đại biểu = at-least 120 đại biểu'],
    ['Bà Lan, 62 tuổi, mất 300 triệu đồng chỉ sau một cuộc gọi.', '300 triệu đồng = exactly 300000000 VND'],
    ['Tính đến 17 giờ ngày 25/10, đã có 65 quốc gia ký Công ước.', '65 quốc gia = exactly 65 quốc gia'],
    [
      'Cả nước có 34 tỉnh, thành phố và 3.321 xã, phường.',
      '34 tỉnh, thành phố = exactly 34 tỉnh, thành phố | 3.321 xã, phường = exactly 3321 xã, phường',
    ],
    ['Ông Nguyễn Văn A (sinh năm 1975) bị phạt 7,5 triệu đồng.', '7,5 triệu đồng = exactly 7500000 VND'],
    [
      'Dự án có tổng mức đầu tư hơn 16.000 tỷ đồng, gồm 2 giai đoạn.',
      'hơn 16.000 tỷ đồng = more-than 16000000000000 VND | 2 giai đoạn = exactly 2 giai đoạn',
    ],
    ['Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao (A05) phối hợp với 12 đơn vị.', '12 đơn vị = exactly 12 đơn vị'],
    ['Năm tỉnh miền Trung chịu thiệt hại nặng nhất.', 'Năm tỉnh = exactly 5 tỉnh'],
    ['Hơn 2/3 số nước đồng ý.', 'Hơn 2/3 = more-than 0.6666666666666666'],
    ['Tỷ lệ này tăng 1,5 lần, đạt 45,6%.', '1,5 lần = exactly 1.5 lần | 45,6% = exactly 45.6 percent'],
    ['Chủ tịch nước tiếp 110 trưởng đoàn.', '110 trưởng đoàn = exactly 110 trưởng đoàn'],
    [
      'Các cơ quan báo chí cử hơn 400 phóng viên, trong đó có 150 phóng viên nước ngoài.',
      'hơn 400 phóng viên = more-than 400 phóng viên | 150 phóng viên nước ngoài = exactly 150 phóng viên nước ngoài',
    ],
    ['Nhóm G7 và 20 nền kinh tế lớn nhất thế giới.', '20 nền kinh tế lớn = exactly 20 nền kinh tế lớn'],
    ['Lương tối thiểu tăng thêm 200.000 đồng/tháng.', '200.000 đồng = exactly 200000 VND'],
    [
      'Trận động đất khiến 2.056 người thiệt mạng và hơn 1.400 người bị thương, trong đó 700 người nguy kịch.',
      '2.056 người = exactly 2056 người | hơn 1.400 người bị thương = more-than 1400 người bị thương | 700 người = exactly 700 người',
    ],
    [
      'Cổ phiếu giảm 4,2% xuống 318,4 yen, thổi bay 6 tỷ USD vốn hóa.',
      '4,2% = exactly 4.2 percent | 318,4 yen = exactly 318.4 JPY | 6 tỷ USD = exactly 6000000000 USD',
    ],
    ['Gần ba phần tư cử tri ủng hộ kế hoạch.', 'Gần ba phần tư = nearly 0.75'],
    [
      'Nga phóng 81 tên lửa và tám máy bay không người lái, khiến ít nhất sáu dân thường thiệt mạng.',
      '81 tên lửa = exactly 81 tên lửa | tám máy bay không người lái = exactly 8 máy bay không người lái | ít nhất sáu dân thường = at-least 6 dân thường',
    ],
    ['Căn nhà hai tầng được bán với giá 5,2 tỷ đồng.', 'hai tầng = exactly 2 tầng | 5,2 tỷ đồng = exactly 5200000000 VND'],
    [
      'Ngân hàng trung ương nâng lãi suất thêm 25 điểm cơ bản lên 4,75%.',
      '25 điểm cơ bản = exactly 25 điểm cơ bản | 4,75% = exactly 4.75 percent',
    ],
    ['Việt Nam giành năm huy chương vàng.', 'năm huy chương vàng = exactly 5 huy chương vàng'],
    ['Thử nghiệm trên 1.200 bệnh nhân từ 18 đến 65 tuổi.', 'trên 1.200 bệnh nhân = more-than 1200 bệnh nhân'],
    [
      'Cháy rừng thiêu rụi hơn 10.000 ha, khiến 3.500 hộ dân phải sơ tán.',
      'hơn 10.000 ha = more-than 10000 ha | 3.500 hộ dân = exactly 3500 hộ dân',
    ],
    ['Con tàu chở 21 thuyền viên chìm cách bờ 40 hải lý.', '21 thuyền viên = exactly 21 thuyền viên | 40 hải lý = exactly 40 hải lý'],
    [
      'Dân số tăng từ 3 triệu lên 5,5 triệu người trong 10 năm.',
      '3 triệu = exactly 3000000 người | 5,5 triệu người = exactly 5500000 người | 10 năm = exactly 10 year',
    ],
    ['Tập đoàn có 12.000 nhân viên, một nửa ở nước ngoài.', '12.000 nhân viên = exactly 12000 nhân viên'],
    ['Trong số 350 dự luật, chỉ có 27 được thông qua.', '350 dự luật = exactly 350 dự luật | 27 = exactly 27 dự luật'],
    ['Trên tàu có 12 nam và ba nữ.', '12 nam = exactly 12 nam | ba nữ = exactly 3 nữ'],
    ['Mức phạt cao nhất là 20 năm tù và 500 triệu đồng.', '20 năm = exactly 20 year | 500 triệu đồng = exactly 500000000 VND'],
    [
      'Nhật Bản cam kết 200 tỷ yen (khoảng 1,3 tỷ USD).',
      '200 tỷ yen = exactly 200000000000 JPY | khoảng 1,3 tỷ USD = about 1300000000 USD',
    ],
    ['Giá dầu tăng 2% lên 85,20 USD/thùng.', '2% = exactly 2 percent | 85,20 USD = exactly 85.2 USD'],
    ['VN-Index giảm 12,5 điểm, còn 1.683,18 điểm.', '12,5 điểm = exactly 12.5 điểm | 1.683,18 điểm = exactly 1683.18 điểm'],
    ['Bảo tàng đón 8,9 triệu lượt khách, tăng 14%.', '8,9 triệu lượt khách = exactly 8900000 lượt khách | 14% = exactly 14 percent'],
    ['Khoảng 30 đến 40 người ở bên trong.', 'Khoảng 30 đến 40 người = between 30..40 người'],
    [
      'Hai người chết, năm người khác bị thương khi xe chở 48 hành khách bị lật.',
      'Hai người chết = exactly 2 người chết | năm người khác = exactly 5 người khác | 48 hành khách = exactly 48 hành khách',
    ],
    ['Mỗi ngày nhà máy sản xuất 500 tấn trên diện tích 12 ha.', '500 tấn = exactly 500 tấn | 12 ha = exactly 12 ha'],
    [
      'Tàu chạy với tốc độ 320 km/h, mất 1 giờ 45 phút.',
      '320 km/h = exactly 320 km/h | 1 giờ = exactly 1 hour | 45 phút = exactly 45 minute',
    ],
    ['Hơn tám trong số mười người Việt ủng hộ biện pháp này.', 'Hơn tám = more-than 8 người | mười người = exactly 10 người'],
    [
      'Xung đột khiến hàng chục nghìn người chết và hơn 6 triệu người phải di dời.',
      'hàng chục nghìn người chết = vague 10000 người chết | hơn 6 triệu người = more-than 6000000 người',
    ],
    ['Có 26 nguyên thủ quốc gia và người đứng đầu chính phủ tham dự.', '26 nguyên thủ quốc gia = exactly 26 nguyên thủ quốc gia'],
    [
      'Mạng lưới gồm 15.000 tài khoản, 300 trang web và hai máy chủ.',
      '15.000 tài khoản = exactly 15000 tài khoản | 300 trang web = exactly 300 trang web | hai máy chủ = exactly 2 máy chủ',
    ],
    [
      'Kim ngạch thương mại hai chiều đạt 20,3 tỷ USD, tăng 8,7% so với cùng kỳ.',
      '20,3 tỷ USD = exactly 20300000000 USD | 8,7% = exactly 8.7 percent',
    ],
    ['GDP quý III tăng 8,23%, cao nhất trong 14 năm.', '8,23% = exactly 8.23 percent | 14 năm = exactly 14 year'],
    [
      'Cả nước giải ngân được 440.402 tỷ đồng, bằng 50% kế hoạch.',
      '440.402 tỷ đồng = exactly 440402000000000 VND | 50% = exactly 50 percent',
    ],
    ['Bộ Công an đã bắt giữ 3 đối tượng, khởi tố 12 bị can.', '3 đối tượng = exactly 3 đối tượng | 12 bị can = exactly 12 bị can'],
    ['Có tới 90% số vụ tấn công nhằm vào hệ thống ngân hàng.', '90% = exactly 90 percent'],
    [
      'Chương trình hỗ trợ 2.000 suất học bổng, mỗi suất 5 triệu đồng.',
      '2.000 suất học bổng = exactly 2000 suất học bổng | 5 triệu đồng = exactly 5000000 VND',
    ],
    [
      'Dự kiến trong 5 năm tới, Việt Nam cần 500.000 nhân lực an ninh mạng.',
      '5 năm = exactly 5 year | 500.000 nhân lực an ninh = exactly 500000 nhân lực an ninh',
    ],
    [
      'Đường dây này lừa hơn 1.000 tỷ đồng của khoảng 5.000 bị hại.',
      'hơn 1.000 tỷ đồng = more-than 1000000000000 VND | khoảng 5.000 bị hại = about 5000 bị hại',
    ],
    ['Lễ ký có sự chứng kiến của hai Thủ tướng và bốn Bộ trưởng.', 'bốn Bộ trưởng = exactly 4 bộ trưởng'],
    ['Ông có hơn 30 năm kinh nghiệm, từng công tác tại 15 quốc gia.', 'hơn 30 năm = more-than 30 year | 15 quốc gia = exactly 15 quốc gia'],
    ['Quốc hội thông qua 34 luật và 14 nghị quyết tại kỳ họp này.', '34 luật = exactly 34 luật | 14 nghị quyết = exactly 14 nghị quyết'],
    ['Một nghìn hai trăm đại biểu đã đăng ký.', 'Một nghìn hai trăm đại biểu = exactly 1200 đại biểu'],
    ['Nhiệt độ dao động 24-31 độ C.', '24-31 độ = between 24..31 độ'],
    ['Công trình cao 81 tầng, tổng vốn 1,2 tỉ đô la Mỹ.', '81 tầng = exactly 81 tầng | 1,2 tỉ đô la Mỹ = exactly 1200000000 USD'],
    ['Vòng loại có 48 đội, chia 12 bảng, mỗi bảng bốn đội.', '48 đội = exactly 48 đội | 12 bảng = exactly 12 bảng'],
    [
      'Giá vàng miếng lên 148,8 triệu đồng một lượng, tăng 1,5 triệu đồng.',
      '148,8 triệu đồng = exactly 148800000 VND | 1,5 triệu đồng = exactly 1500000 VND',
    ],
    ['Chính phủ đặt mục tiêu tăng trưởng từ 8% trở lên.', '8% trở lên = at-least 8 percent'],
    ['Chậm nhất sau 15 ngày phải trả lời.', '15 ngày = exactly 15 day'],
    ['Hơn một phần ba trong số 193 nước đã ký.', 'Hơn một phần ba = more-than 0.3333333333333333 | 193 nước = exactly 193 nước'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
