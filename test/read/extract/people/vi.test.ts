import { describe, expect, it } from 'vitest';
import { seen } from './seen.ts';

describe('people of Vietnamese sentences', () => {
  it.each([
    ['Chuyên gia Đoàn Minh Khôi nhận xét như vậy.', ['Đoàn Minh Khôi | Chuyên gia']],
    [
      'Bộ trưởng Bộ Giao thông vận tải Trần Hồng Quân cam kết hoàn thành cây cầu trước cuối năm.',
      ['Trần Hồng Quân | Bộ trưởng Bộ Giao thông vận tải @ Bộ Giao thông vận tải'],
    ],
    ['Ông Quân cho biết công trình kéo dài sáu tháng.', ['Ông Quân']],
    ['Phó Thủ tướng Thường trực Nguyễn Hòa Bình chủ trì cuộc họp.', ['Nguyễn Hòa Bình | Phó Thủ tướng Thường trực']],
    ['Thủ tướng yêu cầu các bộ, ngành khẩn trương vào cuộc.', ['[Thủ tướng]']],
    ['Tổng Bí thư Tô Lâm tiếp Chủ tịch Cuba Miguel Diaz-Canel.', ['Tô Lâm | Tổng Bí thư', 'Miguel Diaz-Canel | Chủ tịch @ Cuba']],
    ['Cựu Thủ tướng Italy Romano Prodi hoan nghênh thỏa thuận.', ['Romano Prodi | Cựu Thủ tướng @ Italy']],
    [
      'Tổng thống Pháp Emmanuel Macron sẽ gặp người đồng cấp Brazil Luiz Inacio Lula da Silva.',
      ['Emmanuel Macron | Tổng thống @ Pháp', 'Luiz Inacio Lula da Silva'],
    ],
    ['Tổng thống Mỹ Donald Trump đe dọa áp thuế mới.', ['Donald Trump | Tổng thống @ Mỹ']],
    ['Chủ tịch Ủy ban châu Âu Ursula von der Leyen đã rời phòng họp.', ['Ursula von der Leyen | Chủ tịch @ Ủy ban châu Âu']],
    [
      'Theo bà Nguyễn Thị Kim Tiến, nguyên Bộ trưởng Bộ Y tế, dịch bệnh đã giảm.',
      ['bà Nguyễn Thị Kim Tiến | nguyên Bộ trưởng Bộ Y tế @ Bộ Y tế'],
    ],
    [
      'Trung tướng Nguyễn Minh Chính, Phó Chủ tịch thường trực Hiệp hội An ninh mạng quốc gia, nhận định.',
      ['Trung tướng Nguyễn Minh Chính | Phó Chủ tịch thường trực @ Hiệp hội An ninh mạng quốc gia'],
    ],
    ['Giám đốc Sở Du lịch Hà Nội Đặng Hương Giang phát biểu khai mạc.', ['Đặng Hương Giang | Giám đốc @ Sở Du lịch Hà Nội']],
    ['Chủ tịch Quốc hội Trần Thanh Mẫn dự lễ.', ['Trần Thanh Mẫn | Chủ tịch @ Quốc hội']],
    [
      'TS. Phạm Văn Đại, giảng viên Trường Đại học Fulbright Việt Nam, cho rằng cần thận trọng.',
      ['TS. Phạm Văn Đại | giảng viên @ Trường Đại học Fulbright Việt Nam'],
    ],
    ['Luật sư Lê Minh Trường bảo vệ quyền lợi cho nạn nhân.', ['Lê Minh Trường | Luật sư']],
    ['Ca sĩ Mỹ Tâm hát tại quảng trường Ba Đình.', ['Mỹ Tâm | Ca sĩ']],
    ['Anh Nguyễn Văn Hùng, 35 tuổi, ngụ quận Bình Thạnh, kể lại vụ việc.', ['Nguyễn Văn Hùng']],
    ['Chị Lan và anh Tuấn đều là nạn nhân.', ['Chị Lan', 'anh Tuấn']],
    [
      'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng trả lời câu hỏi của phóng viên.',
      ['Phạm Thu Hằng | Người phát ngôn Bộ Ngoại giao @ Bộ Ngoại giao'],
    ],
    ['Đại sứ Na Uy tại Việt Nam Hilde Solbakken thăm trường học.', ['Hilde Solbakken | Đại sứ Na Uy tại Việt Nam @ Na Uy']],
    ['Ngoại trưởng Nga Sergey Lavrov chỉ trích lệnh trừng phạt.', ['Sergey Lavrov | Ngoại trưởng @ Nga']],
    ['Nhà vua Charles III và Hoàng hậu Camilla sẽ thăm Pháp.', ['Charles III | Nhà vua', 'Camilla | Hoàng hậu']],
    ['Giáo hoàng Francis cầu nguyện cho hòa bình.', ['Francis | Giáo hoàng']],
    ['Tỷ phú Elon Musk dự tiệc tối.', ['Elon Musk | Tỷ phú']],
    ['HLV Park Hang-seo triệu tập Nguyễn Quang Hải và Đoàn Văn Hậu.', ['Park Hang-seo | HLV', 'Nguyễn Quang Hải', 'Đoàn Văn Hậu']],
    [
      'Thượng tướng Lương Tam Quang, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an, ký Công ước.',
      ['Thượng tướng Lương Tam Quang | Ủy viên; Bộ trưởng Bộ Công an @ Bộ Chính trị'],
    ],
    ['Đại diện Interpol, ông Neal Jetton, đánh giá cao nước chủ nhà.', ['ông Neal Jetton']],
    [
      'Bà Pauline Tamesis, Điều phối viên thường trú LHQ tại Việt Nam, chúc mừng.',
      ['Bà Pauline Tamesis | Điều phối viên thường trú @ LHQ'],
    ],
    [
      'Vụ trưởng Vụ Luật pháp và Điều ước quốc tế Lê Đức Hạnh giải thích thêm.',
      ['Lê Đức Hạnh | Vụ trưởng @ Vụ Luật pháp và Điều ước quốc tế'],
    ],
    ['Hồ Chí Minh từng viết thư cho thiếu nhi.', ['Hồ Chí Minh']],
    ['Nguyễn Thị Ánh Viên giành huy chương vàng.', ['Nguyễn Thị Ánh Viên']],
    ['Tổng Thư ký Liên hợp quốc đã đến Hà Nội chiều qua.', ['[Tổng Thư ký Liên hợp quốc] @ Liên hợp quốc']],
    ['Chủ tịch nước Lương Cường và Phu nhân chủ trì lễ đón.', ['Lương Cường | Chủ tịch nước']],
    ['Bí thư Thành ủy Hà Nội Bùi Thị Minh Hoài dự lễ khởi công.', ['Bùi Thị Minh Hoài | Bí thư @ Thành ủy Hà Nội']],
    [
      'Cục trưởng Cục An ninh mạng, Thiếu tướng Lê Xuân Minh, trả lời báo chí.',
      ['Thiếu tướng Lê Xuân Minh | Cục trưởng @ Cục An ninh mạng'],
    ],
    ['Phó Chủ tịch nước Võ Thị Ánh Xuân kêu gọi đoàn kết.', ['Võ Thị Ánh Xuân | Phó Chủ tịch nước']],
    [
      'Thứ trưởng Bộ Thông tin và Truyền thông Nguyễn Huy Dũng nêu ba ví dụ.',
      ['Nguyễn Huy Dũng | Thứ trưởng Bộ Thông tin và Truyền thông @ Bộ Thông tin và Truyền thông'],
    ],
    ['Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan đến Hà Nội hôm thứ Ba.', ['Hakan Fidan | Ngoại trưởng @ Thổ Nhĩ Kỳ']],
    ['Đặc phái viên Mỹ Steve Witkoff dự kiến tới Moscow.', ['Steve Witkoff | Đặc phái viên @ Mỹ']],
    [
      'Bộ trưởng Ngoại giao Trung Quốc Vương Nghị hội kiến Thủ tướng Phạm Minh Chính.',
      ['Vương Nghị | Bộ trưởng Ngoại giao @ Trung Quốc', 'Phạm Minh Chính | Thủ tướng'],
    ],
    ['Chủ tịch Trung Quốc Tập Cận Bình thăm Việt Nam.', ['Tập Cận Bình | Chủ tịch @ Trung Quốc']],
    ['Thủ tướng Nhật Bản Ishiba Shigeru gửi điện mừng.', ['Ishiba Shigeru | Thủ tướng @ Nhật Bản']],
    ['Ông Nguyễn Văn A, Trưởng Công an xã, cho biết.', ['Ông Nguyễn Văn A']],
    [
      'Theo Đại tá Nguyễn Thành Long - Phó Giám đốc Công an TP Hà Nội, vụ việc đang được điều tra.',
      ['Đại tá Nguyễn Thành Long | Phó Giám đốc @ Công an TP Hà Nội'],
    ],
    ['Nhà thơ Trần Đăng Khoa đọc thơ ở phố sách.', ['Trần Đăng Khoa | Nhà thơ']],
    ["Hoa hậu H'Hen Niê tặng quà.", ["H'Hen Niê | Hoa hậu"]],
    ['Bị cáo Trương Mỹ Lan kháng cáo.', ['Trương Mỹ Lan | Bị cáo']],
    ['Vợ chồng anh Hòa, chị Mai mất trắng.', ['anh Hòa', 'chị Mai']],
    ['Chị Nguyễn Thị Lan (42 tuổi, ngụ phường 5) kể lại.', ['Chị Nguyễn Thị Lan']],
    ['Phó Giáo sư, Tiến sĩ Đỗ Văn Dũng cảnh báo.', ['Phó Giáo sư, Tiến sĩ Đỗ Văn Dũng']],
    ['GS.TSKH Trần Ngọc Thêm dự hội thảo.', ['GS.TSKH Trần Ngọc Thêm']],
    ['Phát biểu tại lễ ký, Trưởng đại diện UNODC Delphine Schantz chúc mừng.', ['Delphine Schantz | Trưởng đại diện @ UNODC']],
    ['Bí thư Tỉnh ủy Quảng Ninh Vũ Đại Thắng trao quà.', ['Vũ Đại Thắng | Bí thư @ Tỉnh ủy Quảng Ninh']],
    ['Tướng Tô Ân Xô trả lời báo chí.', ['Tướng Tô Ân Xô']],
    ['Quyền Giám đốc Bệnh viện Bạch Mai Đào Xuân Cơ giải thích.', ['Đào Xuân Cơ | Quyền Giám đốc @ Bệnh viện Bạch Mai']],
    ['Chủ tịch FPT Trương Gia Bình phát biểu.', ['Trương Gia Bình | Chủ tịch @ FPT']],
    ['Thư ký Tòa án Nguyễn Thu Hà đọc bản án.', ['Nguyễn Thu Hà | Thư ký @ Tòa án']],
  ])('%s', (text, expected) => expect(seen('vi', text)).toEqual(expected));
});

describe('Vietnamese capitals and titles that are nobody', () => {
  it.each([
    ['Đường Nguyễn Huệ và phố Lý Thường Kiệt bị cấm xe.'],
    ['Trường THPT Chu Văn An khai giảng.'],
    ['Cuộc thi Hoa hậu Hoàn vũ diễn ra tại Nha Trang.'],
    ['Ảnh: Tuấn Kiệt/TTXVN'],
    ['(Ảnh: Minh Quyết)'],
    ['Các bộ trưởng đã ký biên bản.'],
    ['Ông được bầu làm Chủ tịch hội đồng quản trị năm 2019.'],
    ['Một bộ trưởng giấu tên xác nhận thông tin.'],
    ['TP Hồ Chí Minh có mưa lớn.'],
    ['Văn phòng Chủ tịch nước phối hợp với Ban Chỉ đạo chuẩn bị chương trình.'],
    ['Các trưởng đoàn chụp ảnh lưu niệm.'],
    ['Liên hợp quốc và Interpol ủng hộ Việt Nam.'],
    ['Bảo tàng Hồ Chí Minh mở cửa cuối tuần.'],
    ['Đội tuyển Việt Nam thắng Thái Lan 2-1.'],
    ['(Theo BQN) Chiều 3/5, chợ mở cửa.'],
    ['Trận đấu giữa Hà Nội FC và Hoàng Anh Gia Lai bị hoãn.'],
    ['Chợ Đồng Xuân và hồ Hoàn Kiếm đông khách.'],
  ])('%s', (text) => expect(seen('vi', text)).toEqual([]));
});
