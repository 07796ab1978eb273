import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { rows, told } from './told.ts';

const packs = await loadPacks();
const read = (text: string) => rows(told(packs, 'vi', text));

describe('statements(vi)', () => {
  it.each([
    [
      'reads an addressee with what is said of it',
      '{Ông *Lý Quốc Bảo*} đề nghị các nước thượng nguồn chia sẻ dữ liệu.',
      ['Ông Lý Quốc Bảo | đề nghị | chia sẻ dữ liệu'],
    ],
    [
      'passes over the occasion',
      'Trả lời báo chí hôm chủ nhật, {Bộ trưởng *Trần Thị Mai*} khẳng định lịch trình được giữ nguyên.',
      ['Bộ trưởng Trần Thị Mai | khẳng định | lịch trình được giữ nguyên'],
    ],
    [
      'passes over an apposition',
      '{Ông *Lý Quốc Bảo*}, Chủ tịch Ủy ban, cho rằng có thể bỏ phiếu trước mùa hè.',
      ['Ông Lý Quốc Bảo | cho rằng | có thể bỏ phiếu trước mùa hè'],
    ],
    [
      'passes over an apposition without comma before the content',
      '{Thiếu tướng *Lý Quốc Bảo*}, Cục trưởng, tiết lộ trong hai ngày qua, lực lượng đã chặn nhiều cuộc tấn công.',
      ['Thiếu tướng Lý Quốc Bảo | tiết lộ | trong hai ngày qua, lực lượng đã chặn nhiều cuộc tấn công'],
    ],
    [
      'reads a comma between verb and content',
      '{Thứ trưởng *Lý Quốc Bảo*} thông báo, đến nay đã có bảy mươi nước tham gia.',
      ['Thứ trưởng Lý Quốc Bảo | thông báo | đến nay đã có bảy mươi nước tham gia'],
    ],
    [
      'keeps the aspect of the verb',
      'Bộ Ngoại giao cho biết đã liên hệ với đại sứ quán.',
      ['Bộ Ngoại giao | cho biết | đã liên hệ với đại sứ quán'],
    ],
    ['reads a conjunction', '{Ông *Lý Quốc Bảo*} nói rằng ông chưa đọc báo cáo.', ['Ông Lý Quốc Bảo | nói | ông chưa đọc báo cáo']],
    [
      'passes over whom something was told',
      '{Ông *Lý Quốc Bảo*} nói với báo chí rằng cây cầu vẫn an toàn.',
      ['Ông Lý Quốc Bảo | nói | cây cầu vẫn an toàn'],
    ],
    [
      'reads a noun phrase',
      '{Bộ trưởng *Trần Thị Mai*} nhấn mạnh vai trò của thanh niên.',
      ['Bộ trưởng Trần Thị Mai | nhấn mạnh | vai trò của thanh niên'],
    ],
    ['reads people in general', 'Các chuyên gia lo ngại một trận lũ mới.', ['Các chuyên gia | lo ngại | một trận lũ mới']],
    [
      'reads a source that tells',
      'Nguồn tin thân cận cho hay hợp đồng đã được ký.',
      ['Nguồn tin thân cận | cho hay | hợp đồng đã được ký'],
    ],
    ['reads a paper', 'Báo cáo chỉ ra rằng thiệt hại đã tăng gấp đôi.', ['Báo cáo | chỉ ra | thiệt hại đã tăng gấp đôi']],
    ['reads an admission', '{Ông *Lý Quốc Bảo*} thừa nhận chưa đọc báo cáo.', ['Ông Lý Quốc Bảo | thừa nhận | chưa đọc báo cáo']],
    ['reads a promise', '{Ông *Lý Quốc Bảo*} cam kết sẽ sửa đê trước mùa mưa.', ['Ông Lý Quốc Bảo | cam kết | sẽ sửa đê trước mùa mưa']],
    [
      'joins a second verb after a comma',
      '{Đại sứ *Lý Quốc Bảo*} thừa nhận khoảng cách còn lớn, nhưng tin rằng phiên tới sẽ có kết quả.',
      ['Đại sứ Lý Quốc Bảo | thừa nhận | khoảng cách còn lớn', 'Đại sứ Lý Quốc Bảo | tin rằng | phiên tới sẽ có kết quả'],
    ],
    [
      'reads two requests with their addressees',
      'Chủ tịch tỉnh yêu cầu các sở, ngành khẩn trương khắc phục hậu quả, đồng thời đề nghị người dân không ra đường.',
      ['Chủ tịch tỉnh | yêu cầu | khẩn trương khắc phục hậu quả', 'Chủ tịch tỉnh | đề nghị | không ra đường'],
    ],
    ['reads a request without addressee', 'Thủ tướng yêu cầu không để xảy ra sai sót.', ['Thủ tướng | yêu cầu | không để xảy ra sai sót']],
    ['reads a call', 'Pháp kêu gọi hai bên kiềm chế.', ['Pháp | kêu gọi | kiềm chế']],
    [
      'reads thanks',
      '{Bộ trưởng *Trần Thị Mai*} cảm ơn các tình nguyện viên vì sự kiên nhẫn.',
      ['Bộ trưởng Trần Thị Mai | cảm ơn | sự kiên nhẫn'],
    ],
    [
      'reads congratulation',
      '{Bộ trưởng *Trần Thị Mai*} chúc mừng đội tuyển vì chiến thắng.',
      ['Bộ trưởng Trần Thị Mai | chúc mừng | chiến thắng'],
    ],
    [
      'reads praise',
      'Đại diện tổ chức ghi nhận những nỗ lực của địa phương.',
      ['Đại diện tổ chức | ghi nhận | những nỗ lực của địa phương'],
    ],
    [
      'reads high regard',
      '{Ông *Lý Quốc Bảo*} đánh giá cao sự chuẩn bị chu đáo.',
      ['Ông Lý Quốc Bảo | đánh giá cao | sự chuẩn bị chu đáo'],
    ],
    ['reads hope', 'Chủ tịch nước mong muốn hai bên tiếp tục hợp tác.', ['Chủ tịch nước | mong muốn | hai bên tiếp tục hợp tác']],
    [
      'reads joy',
      '{Bộ trưởng *Trần Thị Mai*} bày tỏ vui mừng trước kết quả đạt được.',
      ['Bộ trưởng Trần Thị Mai | bày tỏ vui mừng | kết quả đạt được'],
    ],
    ['reads a forecast', 'Các nhà khoa học dự báo bão sẽ mạnh lên.', ['Các nhà khoa học | dự báo | bão sẽ mạnh lên']],
    ['reads a denial', 'Người phát ngôn bác bỏ thông tin về đàm phán bí mật.', ['Người phát ngôn | bác bỏ | thông tin về đàm phán bí mật']],
    ['reads the first person', 'Tôi nghĩ rằng con đường này sẽ giúp ích nhiều.', ['Tôi | nghĩ | con đường này sẽ giúp ích nhiều']],
    [
      'reads somebody a paper quotes',
      'Tờ báo dẫn lời một quan chức cho biết thỏa thuận đã đạt được.',
      ['một quan chức | cho biết | thỏa thuận đã đạt được'],
    ],
    [
      'reads a quotation before its verb',
      '“Con đê sẽ đứng vững”, {ông *Lý Quốc Bảo*} chia sẻ.',
      ['ông Lý Quốc Bảo | chia sẻ | Con đê sẽ đứng vững'],
    ],
    [
      'reads a dash before the attribution',
      '“Con đê sẽ đứng vững” - {ông *Lý Quốc Bảo*} nói.',
      ['ông Lý Quốc Bảo | nói | Con đê sẽ đứng vững'],
    ],
    ['reads marks with blanks', '" Con đê sẽ đứng vững " , {ông *Lý Quốc Bảo*} nói .', ['ông Lý Quốc Bảo | nói | Con đê sẽ đứng vững']],
    ['reads a question', '“Ai sẽ trả tiền?”, {bà *Trần Thị Mai*} hỏi.', ['bà Trần Thị Mai | hỏi | Ai sẽ trả tiền']],
    [
      'reads an apposition before the verb',
      '“Con đê đã cũ”, {ông *Lý Quốc Bảo*}, kỹ sư trưởng, nhận định.',
      ['ông Lý Quốc Bảo | nhận định | Con đê đã cũ'],
    ],
    [
      'reads a quotation after a colon',
      'Giám đốc giải thích: “Không có cháu nào bị thương.”',
      ['Giám đốc | giải thích | Không có cháu nào bị thương'],
    ],
    [
      'reads unmarked words after a colon',
      '{Bộ trưởng *Trần Thị Mai*} khẳng định: đường hầm sẽ mở cửa đúng hẹn.',
      ['Bộ trưởng Trần Thị Mai | khẳng định | đường hầm sẽ mở cửa đúng hẹn'],
    ],
    [
      'parts a quotation that holds its attribution',
      '“Chúng tôi cần thêm người, {bà *Trần Thị Mai*} nói. Mùa mưa sắp đến rồi”.',
      ['bà Trần Thị Mai | nói | Chúng tôi cần thêm người ‖ Mùa mưa sắp đến rồi'],
    ],
    [
      'repairs a mark never closed',
      '“Chúng tôi cần thêm người, {bà *Trần Thị Mai*} nói. Mùa mưa sắp đến rồi.',
      ['bà Trần Thị Mai | nói | Chúng tôi cần thêm người ‖ Mùa mưa sắp đến rồi'],
    ],
    [
      'finds in the next paragraph what a colon announces',
      '{Bà *Trần Thị Mai*} nói:\n“Con đê đã cũ.\n“Nó sẽ được xây lại”.',
      ['Bà Trần Thị Mai | nói | Con đê đã cũ', 'Bà Trần Thị Mai | - | Nó sẽ được xây lại'],
    ],
    [
      'keeps quoted words inside a clause',
      'Đại sứ đánh giá công tác tổ chức “chuyên nghiệp đến từng chi tiết”.',
      ['Đại sứ | đánh giá | công tác tổ chức “chuyên nghiệp đến từng chi tiết”'],
    ],
    ['reads a letter', 'Bức thư viết: “Chúng tôi cần nước sạch”.', ['Bức thư | viết | Chúng tôi cần nước sạch']],
    [
      'reads an attribution at the end',
      'Nhà máy sẽ bị tháo dỡ sau hai năm, {ông *Lý Quốc Bảo*} nói thêm.',
      ['ông Lý Quốc Bảo | nói thêm | Nhà máy sẽ bị tháo dỡ sau hai năm'],
    ],
    [
      'reads a likening',
      'Như {ông *Lý Quốc Bảo*} đã nói, con đường này rất quan trọng.',
      ['ông Lý Quốc Bảo | nói | con đường này rất quan trọng'],
    ],
    [
      'reads a source with apposition',
      'Theo {ông *Lý Quốc Bảo*}, Chủ tịch Ủy ban, nhà máy đã gây ô nhiễm.',
      ['ông Lý Quốc Bảo | Theo | nhà máy đã gây ô nhiễm'],
    ],
    ['reads a body as source', 'Theo Bộ Ngoại giao, chưa có ai bị thương.', ['Bộ Ngoại giao | Theo | chưa có ai bị thương']],
    ['reads a headline', '# {Bà *Trần Thị Mai*}: ‘Con đê sẽ đứng vững’', ['Bà Trần Thị Mai | - | Con đê sẽ đứng vững']],
    [
      'reads a headline with a verb',
      '# Chủ tịch nước yêu cầu không để xảy ra sai sót',
      ['Chủ tịch nước | yêu cầu | không để xảy ra sai sót'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['a thing that affirms', 'Thành công này khẳng định vai trò của cảng.'],
    ['a result beyond hope', 'Kết quả vượt kỳ vọng ban đầu của ban tổ chức.'],
    ['a worry', 'Điều đáng lo là nạn nhân ngày càng trẻ.'],
    ['a conference that discusses', 'Hội nghị đánh giá kết quả ba năm thực hiện.'],
    ['a meeting that proposes', 'Cuộc họp đề xuất nhiều giải pháp.'],
    ['a negation', 'Bộ trưởng không nói rằng đường hầm sẽ mở cửa.'],
    ['a future', 'Bộ trưởng sẽ thông báo kết quả vào thứ hai.'],
    ['a passive', 'Kết quả được công bố chiều nay.'],
    ['a purpose', 'Cuộc họp diễn ra để khẳng định quyết tâm.'],
    ['generally speaking', 'Nói chung, cây cầu đã cũ.'],
    ['one may say', 'Có thể nói rằng cây cầu đã cũ.'],
    ['words of thanks', 'Người dân nói lời cảm ơn với bộ đội.'],
    ['polite thanks', 'Xin cảm ơn ông.'],
    ['a talk about something', 'Ông nói về bệnh của bà.'],
    ['so it was stressed', 'Bộ trưởng nhấn mạnh như vậy tại hội nghị.'],
    ['a speech somewhere', 'Chủ tịch nước phát biểu tại buổi làm việc.'],
    ['a report on preparations', 'Thứ trưởng báo cáo công tác chuẩn bị.'],
    ['an exchange on a topic', 'Hai bên trao đổi về hợp tác kinh tế.'],
    ['a press conference', 'Chiều nay, Bộ Công an và Bộ Ngoại giao tổ chức họp báo thông báo kết quả.'],
    ['publication', 'Công ty công bố lợi nhuận quý ba.'],
    ['adoption', 'Ủy ban thông qua nghị quyết về môi trường.'],
    ['agreement with a proposal', 'Lãnh đạo tỉnh nhất trí với đề xuất của sở.'],
    ['trust', 'Nhiều người tin vào lời hứa đó.'],
    ['news that spreads', 'Tin tức lan nhanh trong làng.'],
    ['a request as a noun', 'Theo yêu cầu của tỉnh, cây cầu đóng cửa.'],
    ['a proposal as a noun', 'Đề nghị của xã đã được gửi đi.'],
    ['a notice board', 'Mọi người đứng quanh bảng thông báo.'],
    ['an exchange of goods', 'Hai bên giao lưu bóng đá.'],
    ['diplomacy', 'Bộ Ngoại giao mở cửa trở lại.'],
    ['information technology', 'Công nghệ thông tin phát triển nhanh.'],
    ['a plan as source', 'Theo kế hoạch, chuyến thăm kéo dài một giờ.'],
    ['an article as source', 'Làng lấy tên theo Điều 12.'],
    ['a file as source', 'Tuy nhiên, theo hồ sơ lưu chiểu, chưa có văn kiện nào được nộp.'],
    ['a measure', 'Giá thay đổi theo mùa.'],
    ['somebody followed', 'Anh âm thầm theo Thư.'],
    ['something carried', 'Nam mang điện thoại theo người.'],
    ['a title', 'Phim “Ngày chậm” ra mắt thứ tư.'],
    ['a campaign', 'Chiến dịch “Không một mình” đã kết thúc.'],
    ['a doctrine', 'Chính sách “bốn không” được duy trì.'],
    ['a headline with a topic', '# Đê Bắc: một mùa đông không lũ'],
    ['a headline with a place and marks', '# Khai mạc lễ hội: ‘Luật chơi chung’ cho mọi người'],
    ['words after a comma that attribute nothing', 'Thứ hai, tỉnh đóng cửa cây cầu.'],
    ['a reader', '{*Trần Thị Mai*} đọc “Thế giới”.'],
  ])('finds nothing in %s', (_, text) => expect(read(text)).toEqual([]));
});
