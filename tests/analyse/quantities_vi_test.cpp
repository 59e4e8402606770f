// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string vi(const std::string& text) { return numbers_in("vi", text); }

}  // namespace

TEST_CASE("Vietnamese: digits with their marks and scales") {
  CHECK(vi("giá vàng lên 1.234,5 đô la") == "[1.234,5] 1234.5 USD");
  CHECK(vi("dự án trị giá 1,2 nghìn tỷ đồng") == "[1,2 nghìn tỷ] 1200000000000 VND");
  CHECK(vi("vốn 500 tỷ đồng") == "[500 tỷ] 500000000000 VND");
  CHECK(vi("500 tỉ đồng") == "[500 tỉ] 500000000000 VND");
  CHECK(vi("lãi 35 triệu USD") == "[35 triệu] 35000000 USD");
  CHECK(vi("12.500 hộ dân") == "[12.500] 12500");
  CHECK(vi("1.234.567 người") == "[1.234.567] 1234567");
  CHECK(vi("hơn 20 ngàn tấn gạo") == "[20 ngàn] >20000 t");
  CHECK(vi("3 triệu rưỡi đồng") == "[3 triệu rưỡi] 3500000 VND");
  CHECK(vi("bán 5 chục chiếc") == "[5 chục] 50");
  CHECK(vi("2 triệu 300 nghìn đồng") == "[2 triệu 300 nghìn] 2300000 VND");
  CHECK(vi("4,5 triệu tỷ đồng") == "[4,5 triệu tỷ] 4500000000000000 VND");
  CHECK(vi("giá 500.000đ một chiếc") == "[500.000] 500000 VND");
  CHECK(vi("nặng 0,75 kg") == "[0,75] 0.75 kg");
  CHECK(vi("$1,5 triệu và €20 triệu") == "[1,5 triệu] 1500000 USD; [20 triệu] 20000000 EUR");
}

TEST_CASE("Vietnamese: numbers in words") {
  CHECK(vi("mười lăm ngày") == "[mười lăm] 15 d");
  CHECK(vi("hai mươi mốt tuổi") == "[hai mươi mốt] 21 a");
  CHECK(vi("ba mươi tư tỉnh") == "[ba mươi tư] 34");
  CHECK(vi("một trăm linh năm người") == "[một trăm linh năm] 105");
  CHECK(vi("hai trăm lẻ ba trang") == "[hai trăm lẻ ba] 203");
  CHECK(vi("năm trăm năm mươi lăm km") == "[năm trăm năm mươi lăm] 555 km");
  CHECK(vi("năm nghìn đồng") == "[năm nghìn] 5000 VND");
  CHECK(vi("năm triệu đô la") == "[năm triệu] 5000000 USD");
  CHECK(vi("một trăm tỷ đồng") == "[một trăm tỷ] 100000000000 VND");
  CHECK(vi("hai triệu rưỡi đồng") == "[hai triệu rưỡi] 2500000 VND");
  CHECK(vi("chín mươi chín nghìn") == "[chín mươi chín nghìn] 99000");
  CHECK(vi("hai nghìn không trăm hai mươi tư mét") == "[hai nghìn không trăm hai mươi tư] 2024 m");
  CHECK(vi("ba tháng rưỡi") == "[ba] 3.5 mo");
  CHECK(vi("hai chục triệu đồng") == "[hai chục triệu] 20000000 VND");
  CHECK(vi("Hai mươi lăm giờ") == "[Hai mươi lăm] 25 h");
  CHECK(vi("bẩy mươi nhăm ký lô") == "[bẩy mươi nhăm] 75 kg");
}

TEST_CASE("Vietnamese: five and year, one and a, three and father") {
  CHECK(vi("hai mươi năm qua") == "[hai mươi] 20 a");
  CHECK(vi("một trăm năm trước") == "[một trăm] 100 a");
  CHECK(vi("mười năm") == "[mười] 10 a");
  CHECK(vi("năm nay và năm ngoái") == "");
  CHECK(vi("một người đàn ông và một số bạn bè") == "");
  CHECK(vi("ba mẹ và ba lô") == "");
  CHECK(vi("một đô thị và một phân khúc") == "");
  CHECK(vi("các phụ tá của ông") == "");
  CHECK(vi("một bảng, một mẫu và 256 ký tự") == "[256] 256");
  CHECK(vi("vào thế kỷ 19") == "[19] ordinal");
  CHECK(vi("thứ ba tuần tới, thứ năm tuần sau") == "");
  CHECK(vi("trong 5 năm") == "[5] 5 a");
}

TEST_CASE("Vietnamese: sizes without a value") {
  CHECK(vi("hàng triệu người") == "[hàng triệu] ~2000000-10000000");
  CHECK(vi("hàng trăm tỷ đồng") == "[hàng trăm tỷ] ~200000000000-1000000000000 VND");
  CHECK(vi("vài chục nghìn đồng") == "[vài chục nghìn] ~20000-100000 VND");
  CHECK(vi("mấy trăm người") == "[mấy trăm] ~200-1000");
  CHECK(vi("hàng nghìn hộ dân") == "[hàng nghìn] ~2000-10000");
  CHECK(vi("hàng chục") == "[hàng chục] ~20-100");
}

TEST_CASE("Vietnamese: how exact a number is") {
  CHECK(vi("khoảng 3 triệu tấn") == "[3 triệu] ~3000000 t");
  CHECK(vi("hơn 200 hành khách") == "[200] >200");
  CHECK(vi("gần 40 phút") == "[40] ~40 min");
  CHECK(vi("ít nhất 12 người chết") == "[12] >12");
  CHECK(vi("chưa đến 5%") == "[5] <0.05 share");
  CHECK(vi("dưới 18 tuổi") == "[18] <18 a");
  CHECK(vi("không quá 30 ngày") == "[30] <30 d");
  CHECK(vi("tối đa 2 giờ") == "[2] <2 h");
  CHECK(vi("xấp xỉ 1 tỷ USD") == "[1 tỷ] ~1000000000 USD");
  CHECK(vi("trên 60 tuổi") == "[60] >60 a");
  CHECK(vi("10 triệu đồng trở lên") == "[10 triệu] >10000000 VND");
}

TEST_CASE("Vietnamese: shares, points and factors") {
  CHECK(vi("tăng 12,5%") == "[12,5] 0.125 share");
  CHECK(vi("mười phần trăm dân số") == "[mười] 0.1 share");
  CHECK(vi("giảm 0,2 điểm phần trăm") == "[0,2] 0.2 points");
  CHECK(vi("hạ 25 điểm cơ bản") == "[25] 0.25 points");
  CHECK(vi("cao gấp 2,5 lần") == "[2,5] 2.5 times");
  CHECK(vi("tăng 3 lần") == "[3] 3 times");
  CHECK(vi("nửa triệu người") == "[nửa triệu] 500000");
}

TEST_CASE("Vietnamese: ranges share scale and unit") {
  CHECK(vi("từ 38 đến 42 tỷ đồng") == "[38] ..38000000000 VND; [42 tỷ] ..42000000000 VND");
  CHECK(vi("10-15 triệu đồng") == "[10] ..10000000 VND; [15 triệu] ..15000000 VND");
  CHECK(vi("từ 5% tới 7%") == "[5] ..0.05 share; [7] ..0.07 share");
  CHECK(vi("hai hoặc ba triệu đồng") == "[hai] ..2000000 VND; [ba triệu] ..3000000 VND");
}

TEST_CASE("Vietnamese: currencies and units") {
  CHECK(vi("200 triệu nhân dân tệ") == "[200 triệu] 200000000 CNY");
  CHECK(vi("5.000 yên") == "[5.000] 5000 JPY");
  CHECK(vi("10 tỷ won") == "[10 tỷ] 10000000000 KRW");
  CHECK(vi("3 triệu bảng Anh") == "[3 triệu] 3000000 GBP");
  CHECK(vi("40 triệu đô-la Mỹ") == "[40 triệu] 40000000 USD");
  CHECK(vi("60 đô la Singapore") == "[60] 60 SGD");
  CHECK(vi("rộng 120 km2") == "[120] 120 km2");
  CHECK(vi("căn hộ 75 mét vuông") == "[75] 75 m2");
  CHECK(vi("500 héc-ta rừng") == "[500] 500 ha");
  CHECK(vi("38 độ C") == "[38] 38 Cel");
  CHECK(vi("chạy 90 km/h") == "[90] 90 km/h");
  CHECK(vi("8 tiếng đồng hồ") == "[8] 8 h");
  CHECK(vi("6 tháng và 2 tuần") == "[6] 6 mo; [2] 2 wk");
  CHECK(vi("hai thế kỷ") == "[hai] 2 century");
  CHECK(vi("20 dặm") == "[20] 20 mile");
}

TEST_CASE("Vietnamese: times, dates, quarters and decades") {
  CHECK(vi("Cuộc họp bắt đầu lúc 20 giờ.") == "[20 giờ] time 20:00");
  CHECK(vi("Cửa hàng đóng cửa lúc 18 giờ 30.") == "[18 giờ 30] time 18:30");
  CHECK(vi("lúc 8 giờ tối") == "[8 giờ tối] time 20:00");
  CHECK(vi("lúc 6 giờ sáng") == "[6 giờ sáng] time 06:00");
  CHECK(vi("ngày 5 tháng 3 năm 2024") == "[5 tháng 3 năm 2024] date 2024-03-05");
  CHECK(vi("ngày 20 tháng 11") == "[20 tháng 11] date --11-20");
  CHECK(vi("tháng 3 năm 2024") == "[tháng 3 năm 2024] date 2024-03");
  CHECK(vi("quý 2 năm 2025") == "[quý 2 năm 2025] date 2025-Q2");
  CHECK(vi("Q2 2025") == "[Q2 2025] date 2025-Q2");
  CHECK(vi("những năm 80") == "[80] year 1980s");
  CHECK(vi("thập niên 1980") == "[1980] year 1980s");
  CHECK(vi("tăng gấp 3 lần") == "[3] 3 times");
  CHECK(vi("thứ hai, ngày 6 tháng 5") == "[6 tháng 5] date --05-06");
}

TEST_CASE("Vietnamese: what stands around a number") {
  CHECK(vi("Họ làm việc 8 giờ mỗi ngày.") == "[8] 8 h");
  CHECK(vi("giảm giá 30%") == "[30] 0.3 share");
  CHECK(vi("35.000 người tham dự") == "[35.000] 35000");
  CHECK(vi("1,2 tỷ đồng") == "[1,2 tỷ] 1200000000 VND");
  CHECK(vi("khoảng 40 km") == "[40] ~40 km");
  CHECK(vi("hơn 100 người") == "[100] >100");
  CHECK(vi("dưới 50 người") == "[50] <50");
  CHECK(vi("một phần ba dân số") == "[một phần ba] 1/3 share");
  CHECK(vi("2,5 phần trăm") == "[2,5] 0.025 share");
  CHECK(vi("âm 5 độ") == "[âm 5] -5 deg");
  CHECK(vi("nhiệt độ 25 độ C") == "[25] 25 Cel");
  CHECK(vi("nặng 60 kg") == "[60] 60 kg");
  CHECK(vi("2-3 tuần") == "[2] ..2 wk; [3] ..3 wk");
  CHECK(vi("5 tháng sau") == "[5] 5 mo");
  CHECK(vi("hàng chục người") == "[hàng chục] ~20-100");
  CHECK(vi("hàng triệu đô la") == "[hàng triệu] ~2000000-10000000 USD");
  CHECK(vi("mười lăm người") == "[mười lăm] 15");
  CHECK(vi("hai mươi mốt ngày") == "[hai mươi mốt] 21 d");
  CHECK(vi("một trăm linh năm mét") == "[một trăm linh năm] 105 m");
  CHECK(vi("1 đô la đổi 25.000 đồng") == "[1] 1 USD; [25.000] 25000 VND");
  CHECK(vi("tăng 12% so với cùng kỳ năm trước") == "[12] 0.12 share @year");
  CHECK(vi("từ 3 đến 5 triệu đồng") == "[3] ..3000000 VND; [5 triệu] ..5000000 VND");
  CHECK(vi("45 tuổi") == "[45] 45 a");
  CHECK(vi("nửa giờ") == "[nửa] 0.5 h");
}
