import type { NamesPack } from '../../model/packs/names.ts';
import { worldCities } from './cities.ts';
import { countries } from './countries.ts';
import { given, surnameEndings, surnames } from './given-names.ts';
import { bodies, cities, demonyms, regions } from './places.ts';

/** How Vietnamese names people, bodies and places. */
export const names = {
  honorifics: [
    { forms: 'ông, anh, chú, ngài, cậu, thầy, chàng, dượng', gender: 'm' },
    { forms: 'bà, chị, cô, dì, mợ, thím, nàng', gender: 'f' },
    { forms: 'bác, cụ, em, bé, đồng chí, đ/c, cháu, lão, vợ chồng ông, hai ông, các ông, các bà' },
  ],
  notAddress: 'đàn ông, đàn bà, ông bà, anh em, chị em, cô gái, cô bé, chú ý, em bé, bà con, cô giáo, thầy cô, cha ông, nước anh',
  ranks:
    'Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Đại uý, Thượng uý, Trung uý, Thiếu uý, Thượng sĩ, Trung sĩ, Hạ sĩ, Chuẩn đô đốc, Phó đô đốc, Đô đốc, Thống chế, Nguyên soái, Chuẩn tướng, tướng, GS, PGS, TS, ThS, BS, LS, KS, GS.TS, PGS.TS, GS.TSKH, TSKH, PGS.TSKH, GS. TS, PGS. TS, PGS, TS, GS.VS, TS.BS, BS.CKII, BS.CKI, ThS.BS, TS., GS., PGS., ThS., BS., Giáo sư, Phó Giáo sư, Phó giáo sư, Tiến sĩ, Tiến sỹ, Thạc sĩ, Bác sĩ, Luật sư, Kỹ sư, Dược sĩ, Kiến trúc sư, NSND, NSƯT, Nghệ sĩ Nhân dân, Nghệ sĩ Ưu tú, Hòa thượng, Thượng tọa, Đại đức, Giám mục, Linh mục, Ni sư, Tổng giám mục, Hồng y, Nhà giáo Nhân dân, Nhà giáo ưu tú, Anh hùng, liệt sĩ, Mẹ Việt Nam anh hùng',
  roles: [
    { concept: 'president', kind: 'head', words: 'Chủ tịch nước, Tổng thống' },
    { concept: 'prime-minister', kind: 'head', words: 'Thủ tướng, Thủ tướng Chính phủ, người đứng đầu Chính phủ' },
    { concept: 'general-secretary', kind: 'head', words: 'Tổng Bí thư, Tổng bí thư' },
    { concept: 'king', kind: 'head', words: 'Quốc vương, Nhà vua, Nữ hoàng, Hoàng hậu, Hoàng đế, Nhật hoàng, Vua' },
    { concept: 'pope', kind: 'head', words: 'Giáo hoàng' },
    { concept: 'prince', kind: 'office', words: 'Thái tử, Hoàng tử, Công chúa, Hoàng thái tử' },
    { concept: 'chair', kind: 'office', words: 'Chủ tịch, Đồng Chủ tịch, đồng chủ tịch' },
    { concept: 'minister', kind: 'office', words: 'Bộ trưởng, Quốc vụ khanh' },
    { concept: 'deputy-minister', kind: 'office', words: 'Thứ trưởng' },
    { concept: 'foreign-minister', kind: 'office', words: 'Ngoại trưởng' },
    { concept: 'secretary-general', kind: 'office', words: 'Tổng Thư ký, Tổng thư ký' },
    { concept: 'secretary', kind: 'office', words: 'Bí thư, Thư ký, Bí thư Thành ủy, Bí thư Tỉnh ủy, Thường trực Ban Bí thư' },
    {
      concept: 'director',
      kind: 'office',
      words: 'Giám đốc, Tổng Giám đốc, Tổng giám đốc, Cục trưởng, Vụ trưởng, Tổng cục trưởng, Viện trưởng, Chi cục trưởng',
    },
    {
      concept: 'head',
      kind: 'office',
      words:
        'người đứng đầu, Trưởng ban, Trưởng Ban, Trưởng phòng, Trưởng khoa, Trưởng bộ môn, Chủ nhiệm, Chánh Văn phòng, Chánh văn phòng, Chánh Thanh tra, thủ lĩnh, Trưởng ấp, Trưởng thôn, Đội trưởng, Trạm trưởng, Tổ trưởng, trưởng nhóm, Hội trưởng',
    },
    { concept: 'head-of-delegation', kind: 'office', words: 'Trưởng đoàn, Trưởng Phái đoàn, Trưởng phái đoàn' },
    {
      concept: 'representative',
      kind: 'office',
      words:
        'Trưởng đại diện, Đại diện thường trú, Đại diện Thường trực, Đại diện cấp cao, Điều phối viên thường trú, Điều phối viên, Đặc phái viên',
    },
    { concept: 'governor', kind: 'office', words: 'Thống đốc, Tỉnh trưởng, Thủ hiến' },
    { concept: 'mayor', kind: 'office', words: 'Thị trưởng' },
    { concept: 'ambassador', kind: 'office', words: 'Đại sứ' },
    { concept: 'consul', kind: 'office', words: 'Tổng Lãnh sự, Tổng lãnh sự, Lãnh sự' },
    { concept: 'charge-d-affaires', kind: 'office', words: 'Đại biện, Đại biện lâm thời' },
    { concept: 'spokesperson', kind: 'office', words: 'Người phát ngôn, người phát ngôn, Phát ngôn viên' },
    { concept: 'prosecutor', kind: 'office', words: 'Tổng Công tố, Tổng công tố, Viện trưởng VKSND' },
    { concept: 'commissioner', kind: 'office', words: 'Cao ủy, Ủy viên, Uỷ viên, Ủy viên Bộ Chính trị, Ủy viên Trung ương Đảng' },
    { concept: 'judge-of-court', kind: 'office', words: 'Chánh án' },
    {
      concept: 'commander',
      kind: 'office',
      words:
        'Tư lệnh, Tổng Tham mưu trưởng, Tham mưu trưởng, Chính ủy, Tổng tư lệnh, Chỉ huy trưởng, Trung đoàn trưởng, Tiểu đoàn trưởng, Chính trị viên',
    },
    { concept: 'dean', kind: 'office', words: 'Hiệu trưởng, Viện sĩ' },
    { concept: 'founder', kind: 'office', words: 'nhà sáng lập, người sáng lập' },
    { concept: 'coach', kind: 'office', words: 'HLV, huấn luyện viên' },
    { concept: 'adviser', kind: 'job', words: 'cố vấn, trợ lý' },
    {
      concept: 'member-of-parliament',
      kind: 'job',
      words: 'đại biểu, đại biểu Quốc hội, ĐBQH, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, chính khách, ứng viên, ứng cử viên',
    },
    { concept: 'professor', kind: 'job', words: 'giảng viên, giáo viên, giáo sư, cô giáo, thầy giáo' },
    { concept: 'lawyer', kind: 'job', words: 'luật sư' },
    { concept: 'judge', kind: 'job', words: 'thẩm phán, kiểm sát viên, điều tra viên' },
    {
      concept: 'researcher',
      kind: 'job',
      words:
        'nhà nghiên cứu, nhà khoa học, nghiên cứu viên, nhà khảo cổ, nhà cổ sinh vật học, nhà khí tượng, kỹ sư, nhà sử học, nhà ngôn ngữ học',
    },
    { concept: 'analyst', kind: 'job', words: 'chuyên gia, nhà phân tích, nhà quan sát' },
    { concept: 'economist', kind: 'job', words: 'nhà kinh tế, nhà sử học' },
    { concept: 'journalist', kind: 'job', words: 'nhà báo, phóng viên, biên tập viên' },
    { concept: 'writer', kind: 'job', words: 'nhà văn, nhà thơ, tác giả, dịch giả, nhà phê bình, nhà biên kịch, soạn giả' },
    {
      concept: 'artist',
      kind: 'job',
      words:
        'thám tử, võ sĩ, kỳ thủ, danh thủ, danh hài, ca sĩ, ca sỹ, diễn viên, đạo diễn, nhạc sĩ, nhạc sỹ, họa sĩ, hoạ sĩ, nghệ sĩ, nghệ nhân, người mẫu, hoa hậu, á hậu, MC, biên đạo, nhạc trưởng, điêu khắc gia, nhiếp ảnh gia, NSƯT, NSND',
    },
    { concept: 'doctor', kind: 'job', words: 'bác sĩ, y tá, điều dưỡng' },
    { concept: 'engineer', kind: 'job', words: 'kỹ sư' },
    { concept: 'entrepreneur', kind: 'job', words: 'doanh nhân, tỷ phú, tỉ phú, chủ doanh nghiệp' },
    { concept: 'diplomat', kind: 'job', words: 'nhà ngoại giao, tham tán' },
    { concept: 'activist', kind: 'job', words: 'nhà hoạt động' },
    {
      concept: 'player',
      kind: 'job',
      words:
        'cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn, vận động viên, VĐV, kình ngư, tay vợt, trung vệ, thủ quân, võ sĩ, đội trưởng, kỳ thủ, xạ thủ, cua-rơ',
    },
    { concept: 'student', kind: 'job', words: 'sinh viên, học sinh' },
    {
      concept: 'worker',
      kind: 'job',
      words:
        'nông dân, công nhân, chiến sĩ, chiến sỹ, ngư dân, bảo vệ, kế toán, thủ kho, lái xe, chủ quán, thủ quỹ, tài xế, cảnh sát, người dân, thuyền trưởng, thợ',
    },
    { concept: 'witness', kind: 'job', words: 'nạn nhân, bị cáo, nghi phạm, bị can, đối tượng' },
    {
      concept: 'kin',
      kind: 'kin',
      words:
        'con trai, con gái, vợ, chồng, người kế nhiệm, người tiền nhiệm, người đồng cấp, em gái, em trai, anh trai, chị gái, mẹ, cha, bố, cháu gái, cháu trai, bạn',
    },
  ],
  deputies: 'Phó, phó, Đệ nhất Phó',
  qualities:
    'Thường trực, thường trực, Điều hành, điều hành, khu vực, toàn cầu, quốc gia, lâm thời, tạm quyền, đắc cử, mãn nhiệm, sắp mãn nhiệm, danh dự, đương nhiệm, trẻ, cấp cao, đặc biệt, đặc mệnh toàn quyền, Chuyên trách, thứ nhất, quyền, Quyền, tân, Tân, kiêm nhiệm, nổi tiếng, độc lập, quốc tế, trung ương, nhân dân, tối cao, thế giới, mạng, mạng quốc gia, mạng Quốc gia, Quốc gia, Trung ương',
  former: 'nguyên, Nguyên, cựu, Cựu, cố, Cố, nguyên là',
  portfolios: {
    'public-security': 'Công an',
    'foreign-affairs': 'Ngoại giao',
    interior: 'Nội vụ',
    defence: 'Quốc phòng',
    justice: 'Tư pháp',
    finance: 'Tài chính',
    economy: 'Kinh tế, Kinh tế Tài chính, Kinh tế và Tài chính',
    health: 'Y tế',
    education: 'Giáo dục và Đào tạo, Giáo dục, GD&ĐT, GDĐT',
    'science-and-technology': 'Khoa học và Công nghệ, KH&CN, Khoa học',
    'information-and-communications': 'Thông tin và Truyền thông, TT&TT, Thông tin',
    'digital-affairs': 'Số, Kỹ thuật số, Chuyển đổi số',
    culture: 'Văn hóa, Thể thao và Du lịch, Văn hóa, VHTT&DL, VH-TT&DL, Văn hoá',
    sport: 'Thể thao',
    tourism: 'Du lịch',
    agriculture: 'Nông nghiệp và Môi trường, Nông nghiệp và Phát triển nông thôn, Nông nghiệp, NN&PTNT',
    environment: 'Tài nguyên và Môi trường, Môi trường',
    energy: 'Năng lượng, Dầu mỏ',
    transport: 'Giao thông vận tải, Giao thông, GTVT',
    labour: 'Lao động - Thương binh và Xã hội, Lao động, LĐ-TB&XH',
    'industry-and-trade': 'Công Thương, Thương mại, Công nghiệp, Công thương',
    construction: 'Xây dựng',
    'planning-and-investment': 'Kế hoạch và Đầu tư, KH&ĐT',
    'home-security': 'An ninh, An ninh Nội địa, Anh ninh Quốc gia',
    'ethnic-and-religious-affairs': 'Dân tộc và Tôn giáo',
    immigration: 'Nhập cư, Di trú',
    politburo: 'Chính trị',
  },
  roleRules: [
    {
      id: 'vi.role.office',
      pattern:
        '[{former}] [{quality}] [{deputy}] ({office} [{quality}] [{quality}] [{portfolio}] [kiêm [{quality}] [{deputy}] {second=office} [{quality}] [{quality}] [{portfolio}]]|{job} [{quality}] [{matter}] [{superior=office}]) [[{of}] {body}|{of} {unknown}|{acronym}|{institution} [{quality} [{quality}]]] [[{of}] {place}] [{at} ({where=place}|{parent=body})]',
      value: {},
      examples: [
        { text: 'Thứ trưởng Bộ Y tế Trần Văn Bình', expect: 'Thứ trưởng Bộ Y tế' },
        { text: 'Đại sứ Pháp tại Việt Nam đánh giá', expect: 'Đại sứ Pháp tại Việt Nam' },
        { text: 'nguyên Phó Thủ tướng đã phát biểu', expect: 'nguyên Phó Thủ tướng' },
        { text: 'Chánh án Tòa án nhân dân tối cao Lê Hải đến', expect: 'Chánh án Tòa án nhân dân tối cao' },
      ],
      counterexamples: ['Cuộc họp kết thúc muộn.'],
    },
  ],
  determiners: {
    definite: '',
    contracted: '',
    indefinite: 'các những một mỗi nhiều vài hai ba bốn năm từng mọi nhóm hàng',
    possessive: '',
    feminine: '',
    masculine: '',
  },
  bareTitles: 'always',
  capitalHeadlines: false,
  copulas: 'là làm chức giữ bầu cử nhiệm',
  of: 'của, thuộc, về, phụ trách, khu vực',
  at: 'tại, ở, về',
  belonging: 'của, thuộc',
  genitive: '',
  and: 'và',
  given,
  surnames,
  surnameEndings,
  familyFirst: {
    surnames,
    onsets: 'b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x',
    rimes:
      'a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh eo ep et eu ech ia ich iec iem ien ieng iep iet ieu i im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong op ot u ua uan uang uat uau uay uc ue uech uen uenh uet ui uu um un ung uo uoc uoi uom uon uong uop uot uou up ut uy uya uych uyen uyet uynh uyt uynh uyu y yem yen yeng yet yeu yn yt',
    longest: 5,
  },
  households: 'gia đình, dòng họ, anh em nhà, chị em nhà, vợ chồng nhà, gia tộc, nhà họ',
  particles: 'Thị',
  suffixes: 'II III IV VI VII VIII Jr Jr.',
  starters:
    'ông bà anh chị em cô chú bác cụ ngài đồng chí tôi ta chúng họ nó mình ai gì nào sao đâu khi nếu vì do bởi nên nhưng mà và hay hoặc song tuy dù mặc còn cũng đã đang sẽ vẫn lại rồi thì là của cho với từ đến tới tại ở trong ngoài trên dưới trước sau giữa về theo cùng qua bằng nhờ để như những các mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ đây đó này kia ấy vậy thế thật quả không chưa chẳng đừng hãy phải cần nên có được bị đi ra vào lên xuống hôm ngày tháng năm tuần giờ phút sáng chiều tối đêm trưa nay qua mai mới cũ lần đầu cuối tiếp thứ ngay riêng đặc biệt đối nhân dịp phát biểu trả lời báo cáo trao đổi chia sẻ cuộc buổi phiên nhiều ít tất cả toàn chỉ đến nhìn nghe thấy biết nói hỏi kể trao ký việc cách con cái chiếc bức cuốn bài ảnh video nguồn bước kết thúc bên cạnh ngoài ra tuy nhiên do đó vì vậy thưa xin cảm ơn chào kính gửi tiếng đúng gần hơn trước đó sau đó mới đây theo đó',
  acts: 'nói cho biết khẳng định nhấn mạnh đánh giá cho rằng chia sẻ bày tỏ phát biểu đề nghị yêu cầu chỉ đạo cảnh báo tuyên bố thông báo thừa nhận kể hỏi đáp nhận định nhận xét kêu gọi cam kết cảm ơn tiếp đón chủ trì tham dự dự thăm gặp hội đàm trả lời lưu ý tin hy vọng bảo cười thở hét sinh mất qua đời',
  ages: 'tuổi',
  things:
    'bank group corp university watch times post news cup league fc clb club festival international media tv online plus accord airlines hotel resort tower city park world global tech digital holdings press',
  namingNouns: 'buôn, bản, thôn, xóm, ấp, làng, sóc, phum, buôn làng, bản làng, thôn bản, plei',
  locatives: 'tại ở đến từ về tới sang thăm',
  credits:
    'ảnh, ảnh minh họa, ảnh tư liệu, ảnh chụp màn hình, video, clip, nguồn, nguồn ảnh, đồ họa, minh họa, tin, bài, thực hiện, biên tập, ©',
  bylines: 'theo, tin, bài, thực hiện, bài và ảnh, tác giả, biên tập, phóng viên',
  home: 'viet-nam',
  countries,
  regions,
  demonyms,
  wary: 'Anh Mỹ Nga Đức Ý Áo Bỉ Pháp Lào Hàn Nhật Úc Séc Viên Nam Gia Hòa',
  cities: { ...worldCities, ...cities },
  bodies,
  institutions:
    'Bộ, Sở, Cục, Vụ, Ban, Ủy ban, Uỷ ban, UBND, HĐND, Ủy ban nhân dân, Hội đồng, Hội đồng nhân dân, Văn phòng, Phòng, Viện, Trung tâm, Trường, Trường Đại học, Đại học, Học viện, Bệnh viện, Công ty, Tổng công ty, Tập đoàn, Ngân hàng, Hiệp hội, Hội, Liên đoàn, Liên minh, Tổ chức, Quỹ, Đảng, Quốc hội, Chính phủ, Tòa án, Toà án, TAND, Viện Kiểm sát, VKSND, Công an, Cơ quan, Chi cục, Tổng cục, Đoàn, Mặt trận, Đài, Báo, Thông tấn xã, Đại sứ quán, Lãnh sự quán, Tổng Lãnh sự quán, Phái đoàn, Tiểu ban, Thanh tra, Kiểm toán, Bảo tàng, Nhà hát, Tổng vụ, Câu lạc bộ, CLB, Thành ủy, Tỉnh ủy, Đảng ủy, Huyện ủy, Ban Chỉ đạo, Ban Tổ chức, Bộ Tư lệnh, Lực lượng, Phủ, Nghị viện, Chương trình, Mạng lưới, Diễn đàn',
  spots:
    'đường, phố, quận, huyện, tỉnh, thành phố, TP, TP., thị xã, thị trấn, xã, phường, thôn, làng, ấp, bản, hồ, sông, núi, biển, đảo, quần đảo, vịnh, đèo, cầu, chùa, đền, đình, miếu, chợ, khu phố, khu, sân bay, ga, cảng, công viên, quảng trường, nghĩa trang, bang, vùng, hẻm, ngõ, thủ đô, cửa khẩu, mũi, sân vận động, khách sạn, rạp, tượng đài, lăng, trại giam, cố đô, bán đảo, eo biển, dinh, cung, nhà thờ, suối, thác, cồn, rừng, Đường, Phố, Quận, Huyện, Tỉnh, Thành phố, Thị xã, Xã, Phường, Hồ Gươm, Sông, Núi, Đảo, Chùa, Đền, Chợ, Sân bay, Cảng, Công viên, Quảng trường',
  districts: 'quận, huyện, tỉnh, thành phố, TP, TP., thị xã, thị trấn, xã, phường, thôn, làng, ấp, bản, đảo, bang, vùng, thủ đô',
  adjectiveEndings: '',
  nameRules: [
    {
      id: 'vi.name.ministry',
      pattern: 'Bộ {portfolio} [{country}]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [{ text: 'Theo Bộ Y tế, dịch đã giảm', expect: 'Bộ Y tế' }],
      counterexamples: ['một bộ phim mới'],
    },
    {
      id: 'vi.name.government',
      pattern: 'Chính phủ {country}',
      value: { kind: 'body', id: 'government-of-{country}' },
      examples: [{ text: 'Chính phủ Pháp quyết định', expect: 'Chính phủ Pháp' }],
    },
    {
      id: 'vi.name.parliament',
      pattern: '(Quốc hội|Thượng viện|Hạ viện|Nghị viện) {country}',
      value: { kind: 'body', id: 'parliament-of-{country}' },
      examples: [{ text: 'Quốc hội Na Uy họp', expect: 'Quốc hội Na Uy' }],
    },
    {
      id: 'vi.name.embassy',
      pattern: '(Đại sứ quán|Lãnh sự quán|Tổng Lãnh sự quán) {country}',
      value: { kind: 'body', id: 'embassy-of-{country}' },
      examples: [{ text: 'Đại sứ quán Nhật Bản', expect: 'Đại sứ quán Nhật Bản' }],
    },
    {
      id: 'vi.name.body',
      pattern: '{institution} {tail}',
      value: { kind: 'body' },
      examples: [{ text: 'Sở Du lịch tỉnh đã họp', expect: 'Sở Du lịch' }],
      counterexamples: ['Ban đầu trời mưa'],
    },
    {
      id: 'vi.name.committee',
      pattern:
        '(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Công an|Sở {portfolio}|Sở {caps}|Đảng bộ|Mặt trận Tổ quốc) (tỉnh|thành phố|TP|huyện|quận|xã|phường|thị xã|thị trấn) {caps}',
      value: { kind: 'body' },
      examples: [{ text: 'Theo UBND tỉnh Quảng Ninh, khách tăng mạnh', expect: 'UBND tỉnh Quảng Ninh' }],
      counterexamples: ['Công an đã đến nơi'],
    },
    {
      id: 'vi.name.school',
      pattern:
        '(trường|học viện|bệnh viện|giải|giải thưởng|quỹ|nhà hát|bảo tàng|sân vận động) [(THPT|THCS|tiểu học|mầm non|đại học|cao đẳng)] {caps}',
      value: { kind: 'body' },
      examples: [{ text: 'Trường THPT Lý Tự Trọng khai giảng', expect: 'Trường THPT Lý Tự Trọng' }],
      counterexamples: ['một ngôi trường mới'],
    },
    {
      id: 'vi.name.place',
      pattern: '{spot} {caps}',
      value: { kind: 'place' },
      examples: [{ text: 'đi dọc đường Lý Thái Tổ', expect: 'đường Lý Thái Tổ' }],
      counterexamples: ['con đường dài'],
    },
  ],
} as const satisfies NamesPack;
