/** Given names that stand alone after a word of address, and the last syllables of names. */
export const given =
  'An Anh Ánh Ân Bách Bảo Bằng Bích Bình Ca Cảnh Châu Chi Chiến Chính Chung Chương Công Cúc Cương Cường Danh Diệp Diễm Diệu Dung Dũng Duy Duyên Dương Đan Đào Đạt Đăng Điệp Định Đoan Đông Đức Giang Hà Hạ Hạnh Hải Hân Hằng Hậu Hiếu Hiền Hiển Hiệp Hoa Hoà Hòa Hoài Hoàn Hoàng Hồng Huân Huệ Hùng Huy Huyền Hưng Hương Hường Hữu Khang Khánh Khải Khiêm Khoa Khôi Khuê Kiên Kiệt Lam Lan Lâm Lân Lệ Liên Linh Loan Long Lộc Lợi Luân Luận Lực Ly Lý Mai Mạnh Mẫn Minh My Mỹ Nam Nga Ngà Ngân Nghĩa Ngọc Nguyên Nguyệt Nhàn Nhân Nhật Nhi Nhung Như Nương Oanh Phát Phong Phú Phúc Phụng Phương Phượng Quang Quân Quế Quốc Quý Quyên Quyết Quỳnh Sang Sáng Sinh Sơn Tài Tâm Tân Tấn Thái Thanh Thành Thảo Thắng Thế Thi Thiện Thịnh Thoa Thọ Thơ Thu Thuận Thúy Thùy Thủy Thư Thương Tiên Tiến Tín Tình Toàn Toán Trang Trà Trâm Trân Tri Trí Trinh Trọng Trung Trúc Trực Trường Tú Tuân Tuấn Tuệ Tùng Tuyên Tuyết Tường Uyên Vân Văn Vi Việt Vinh Vĩnh Vũ Vương Vy Xuân Yên Yến';

/** Family names, with and without diacritics. */
export const surnames =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lương Tô Đinh Đoàn Trịnh Mai Cao Lâm Hà Tạ Chu Châu Lưu Phùng Thái Tăng Trương Vương Quách Đào Kiều Triệu Tống Hứa Doãn Khuất Lại Mạc Nghiêm Nông Ông Quản Thân Thạch Tôn Từ Văn Vi Viên Âu Bạch Bế Cấn Cù Diệp Đàm Đường Giang Giáp Hàn Hầu Hoa Khổng Khúc La Lã Lữ Lục Lò Ma Mã Mẫn Ninh Phó Phương Quan Sái Sầm Tiêu Thiều Trà Trang Ung Uông Vòng Xa Y Điêu Cầm Hờ Giàng Sùng Thào Vàng Đồng Bàng';

/** Endings of family names: Vietnamese ones have none. */
export const surnameEndings = '';
