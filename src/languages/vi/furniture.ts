import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['và', 'cùng'],
  lines: [
    {
      id: 'vi.line.credit',
      use: 'credit',
      form: 'label',
      pattern:
        '((ảnh|hình ảnh|ảnh chụp|nguồn ảnh|ảnh minh họa|ảnh minh hoạ|đồ họa|đồ hoạ|clip|video|nhiếp ảnh|tranh) [minh họa|minh hoạ|tư liệu|tl])',
      examples: ['Ảnh: Nguyễn An', '(Ảnh minh họa: Lê Bình)', 'ẢNH: THÔNG TIN CẢNG'],
      counterexamples: ['Ảnh hưởng của bão còn kéo dài.'],
    },
    {
      id: 'vi.line.picture-number',
      use: 'caption',
      form: 'end',
      pattern: '(ảnh|hình) {number}',
      examples: ['Tàu cập cảng sáng nay. - Ảnh 1.'],
    },
    {
      id: 'vi.line.source',
      use: 'source',
      form: 'label',
      pattern: '(nguồn|nguồn tin|nguồn bài viết|link gốc|bài gốc|xem bài gốc tại)',
      examples: ['Nguồn: https://bao.example/trang-12.html', 'Nguồn: Báo Cảng'],
      counterexamples: ['Nguồn vốn sẽ được bổ sung.'],
    },
    {
      id: 'vi.line.byline',
      use: 'byline',
      form: 'label',
      pattern: '(tác giả|bài viết|bài|thực hiện|người viết|phóng viên|pv|bài và ảnh|tin , ảnh)',
      examples: ['Tác giả: Nguyễn An', 'Bài và ảnh: Lê Bình'],
    },
    {
      id: 'vi.line.published',
      use: 'published',
      form: 'start',
      pattern: '(ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày xuất bản|cập nhật lần đầu|thời gian đăng|ngày) [:]',
      examples: ['Ngày đăng: 03/03/2024', 'Đăng lúc: 10:15 03/03/2024'],
    },
    {
      id: 'vi.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(cập nhật|ngày cập nhật|cập nhật lần cuối|chỉnh sửa|lần cập nhật cuối) [:] [lúc|ngày]',
      examples: ['Cập nhật: 04/03/2024'],
    },
    {
      id: 'vi.line.views',
      use: 'metadata',
      form: 'start',
      pattern: '(lượt (xem|đọc|truy cập)|số lượt (xem|đọc)|thời gian đọc|đã xem) [:] {number}',
      examples: ['Lượt xem: 120'],
    },
    {
      id: 'vi.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        '([các] (tin|bài|bài viết|tin tức|tin bài|video|chủ đề) (liên quan|khác|cùng (chuyên mục|chủ đề|tác giả)|mới|mới nhất|nổi bật|đọc nhiều|xem nhiều|cũ hơn|mới hơn|tiêu điểm)|tin (mới|nóng|hot|cùng mục)|(cùng|cùng một) (chuyên mục|chủ đề|tác giả|danh mục)|đọc (nhiều|nhiều nhất|tiếp|thêm)|xem (nhiều|nhiều nhất|tiếp|thêm)|có thể bạn (quan tâm|thích)|[bạn] có thể quan tâm|có thể bạn chưa biết|dành cho bạn|đừng bỏ lỡ|nổi bật|mới nhất|mời bạn đọc [thêm]|gợi ý|được quan tâm|tiêu điểm|sự kiện nổi bật|đọc thêm về)',
      examples: ['TIN LIÊN QUAN', 'Các tin khác', 'Đọc nhiều', 'Có thể bạn quan tâm'],
      counterexamples: ['Tin mới về bão vừa được gửi đi.'],
    },
    {
      id: 'vi.line.comments',
      use: 'list',
      form: 'whole',
      pattern:
        '([{number}|gửi|viết|ý kiến|các|xem|thêm] (bình luận|ý kiến bạn đọc|ý kiến)|ý kiến bạn đọc|ý kiến của bạn|phản hồi|bình luận (của bạn|bài viết))',
      examples: ['Bình luận (3)', 'Gửi bình luận', 'Ý kiến bạn đọc'],
      counterexamples: ['Bình luận của bộ trưởng gây chú ý.'],
    },
    {
      id: 'vi.line.related',
      use: 'related',
      form: 'label',
      pattern: '((tin|bài) liên quan|xem (thêm|ngay|tiếp)|đọc (thêm|tiếp|ngay)|mời bạn đọc|mời xem|tham khảo|video|>> xem thêm)',
      examples: ['Xem thêm: Cảng mở lại vào tháng 5', 'Đọc thêm: Con số về cảng'],
      counterexamples: ['Xem thêm phim là thói quen của anh.'],
    },
    {
      id: 'vi.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '(chia sẻ (:|qua|lên|bài|facebook|zalo|với bạn bè)|theo dõi (chúng tôi|kênh|báo|chúng mình|trên|fanpage)|đường dây nóng|hotline|điện thoại|email :|fax|giấy phép|[®|©] bản quyền|giữ bản quyền|cơ quan chủ quản|cơ quan ngôn luận|tổng biên tập|phó tổng biên tập|tòa soạn|toà soạn|trụ sở|địa chỉ|liên hệ (quảng cáo|tòa soạn|toà soạn|:)|đăng ký (nhận|ngay|tài khoản|theo dõi|email)|đăng nhập (để|bằng|/|tài khoản)|vui lòng (đăng nhập|nhập)|tải ứng dụng|tags :|tag :|từ khóa|từ khoá|chủ đề :|bạn cần biết|gửi (cho|bài|email)|in bài|ghi rõ nguồn|không sao chép|mời (quý vị|bạn đọc theo dõi)|quét mã|nhấn (vào|để)|bấm (vào|để)|chưa có bình luận|phụ trách|chịu trách nhiệm|thiết kế bởi|copyright)',
      examples: ['Chia sẻ: Zalo Facebook', 'Theo dõi chúng tôi trên mạng xã hội', 'Giấy phép số 12/GP', 'Đường dây nóng: 0123'],
      counterexamples: ['Chia sẻ dữ liệu còn khó.'],
    },
    {
      id: 'vi.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(trang chủ|chia sẻ|quảng cáo|tìm kiếm|đăng nhập|đăng ký|in bài|in|lưu bài|gửi mail|sao chép liên kết|thời sự|chính trị|xã hội|kinh tế|thế giới|pháp luật|văn hóa|văn hoá|thể thao|giải trí|công nghệ|giáo dục|đời sống|sức khỏe|sức khoẻ|quốc tế|trong nước|đối ngoại|multimedia|video|ảnh|podcast|e-magazine|longform|infographic|nghe bài|nghe đọc bài|nghe audio|aa|cỡ chữ|xem thêm|tải thêm|lên đầu trang|về đầu trang|trở về|quay lại|tiện ích|liên hệ|bạn đọc|tin tức|tất cả|mới nhất|menu|đọc bài gốc|tin nóng|bình luận)',
      examples: ['Trang chủ', 'Thời sự', 'Chia sẻ', 'Quảng cáo'],
    },
    {
      id: 'vi.line.signature',
      use: 'signature',
      form: 'start',
      pattern: '(theo|tổng hợp|(biên dịch|dịch|biên tập|lược dịch) (từ|bởi|:)|nguồn tổng hợp|ban biên tập|nhóm (pv|phóng viên))',
      examples: ['Theo Báo Cảng', 'Nhóm PV', 'Theo An Bình (tổng hợp)'],
      counterexamples: ['Theo ban tổ chức, lễ khai mạc bắt đầu lúc tám giờ sáng.'],
    },
  ],
} as const satisfies FurniturePack;
