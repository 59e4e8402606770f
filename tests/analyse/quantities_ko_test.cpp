// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string ko(const std::string& text) { return numbers_in("ko", text); }

}  // namespace

TEST_CASE("Korean: digits with scales, and particles glued behind") {
  CHECK(ko("매출은 3억 5천만원이다") == "[3억 5천만] 350000000 KRW");
  CHECK(ko("1조2000억 원을 투자했다") == "[1조2000억] 1200000000000 KRW");
  CHECK(ko("영업이익 450억원을 기록했다") == "[450억] 45000000000 KRW");
  CHECK(ko("3만 5000명이 모였다") == "[3만 5000] 35000");
  CHECK(ko("관중 3만5000명") == "[3만5000] 35000");
  CHECK(ko("1억 2345만 6789원") == "[1억 2345만 6789] 123456789 KRW");
  CHECK(ko("5천 명의 시민이") == "[5천] 5000");
  CHECK(ko("시가총액 2.5조 달러") == "[2.5조] 2500000000000 USD");
  CHECK(ko("1,200만 대를 팔았다") == "[1,200만] 12000000");
  CHECK(ko("연봉 8천만원에서") == "[8천만] 80000000 KRW");
  CHECK(ko("10만여 명이 대피했다") == "[10만] >100000");
  CHECK(ko("인구는 5,100만 명으로 줄었다") == "[5,100만] 51000000");
  CHECK(ko("벌금 300만원과 과태료 50만원을") == "[300만] 3000000 KRW; [50만] 500000 KRW");
  CHECK(ko("7만9천 톤의 쌀") == "[7만9천] 79000 t");
}

TEST_CASE("Korean: Sino-Korean words before a unit or a counter") {
  CHECK(ko("이백 명이 참석했다") == "[이백] 200");
  CHECK(ko("오천만 원을 기부했다") == "[오천만] 50000000 KRW");
  CHECK(ko("오천만원을 기부했다") == "[오천만] 50000000 KRW");
  CHECK(ko("삼십이 명의 학생") == "[삼십이] 32");
  CHECK(ko("천 원짜리 지폐") == "[천] 1000 KRW");
  CHECK(ko("백 년의 역사") == "[백] 100 a");
  CHECK(ko("십오 킬로미터를 걸었다") == "[십오] 15 km");
  CHECK(ko("삼백육십오 일 동안") == "[삼백육십오] 365 d");
  CHECK(ko("일억 달러의 계약") == "[일억] 100000000 USD");
  CHECK(ko("이천이십사 톤") == "[이천이십사] 2024 t");
  CHECK(ko("오십 퍼센트가 넘는") == "[오십] >0.5 share");
  CHECK(ko("만 명의 관중") == "[만] 10000");
}

TEST_CASE("Korean: native numerals before a counter") {
  CHECK(ko("스무 살 청년") == "[스무] 20");
  CHECK(ko("열두 시간을 기다렸다") == "[열두] 12 h");
  CHECK(ko("스물다섯 명이 다쳤다") == "[스물다섯] 25");
  CHECK(ko("서른여섯 마리") == "[서른여섯] 36");
  CHECK(ko("세 시간 동안") == "[세] 3 h");
  CHECK(ko("마흔 살이 넘었다") == "[마흔] 40");
  CHECK(ko("일흔아홉 살") == "[일흔아홉] 79");
  CHECK(ko("두 달 만에") == "[두] 2 mo");
}

TEST_CASE("Korean: sizes without a value") {
  CHECK(ko("수백만 명의 난민") == "[수백만] ~2000000-10000000");
  CHECK(ko("수십억 달러를 잃었다") == "[수십억] ~2000000000-10000000000 USD");
  CHECK(ko("수천 명이 거리로 나왔다") == "[수천] ~2000-10000");
  CHECK(ko("몇백만 원의 비용") == "[몇백만] ~2000000-10000000 KRW");
  CHECK(ko("수만 개의 부품") == "[수만] ~20000-100000");
}

TEST_CASE("Korean: how exact a number is") {
  CHECK(ko("약 3만 명") == "[3만] ~30000");
  CHECK(ko("약 500억원") == "[500억] ~50000000000 KRW");
  CHECK(ko("대략 40분 걸린다") == "[40] ~40 min");
  CHECK(ko("30여 명이 다쳤다") == "[30] >30");
  CHECK(ko("최소 12명이 사망했다") == "[12] >12");
  CHECK(ko("적어도 3시간은 걸린다") == "[3] >3 h");
  CHECK(ko("200억원 가량의 손실") == "[200억] ~20000000000 KRW");
  CHECK(ko("50km 정도 떨어진") == "[50] ~50 km");
  CHECK(ko("1억원을 넘는 연봉") == "[1억] >100000000 KRW");
}

TEST_CASE("Korean: shares, points and factors") {
  CHECK(ko("35% 증가했다") == "[35] 0.35 share");
  CHECK(ko("3퍼센트 하락했다") == "[3] 0.03 share");
  CHECK(ko("지지율이 2%포인트 올랐다") == "[2] 2 points");
  CHECK(ko("0.3%p 낮은 수치") == "[0.3] 0.3 points");
  CHECK(ko("1.5퍼센트포인트 차이") == "[1.5] 1.5 points");
  CHECK(ko("2.5배로 늘었다") == "[2.5] 2.5 times");
  CHECK(ko("10배 빠르다") == "[10] 10 times");
}

TEST_CASE("Korean: ranges share scale and unit") {
  CHECK(ko("100~200억 원") == "[100] ..10000000000 KRW; [200억] ..20000000000 KRW");
  CHECK(ko("10만~20만 명") == "[10만] ..100000; [20만] ..200000");
  CHECK(ko("3~5% 오를 전망") == "[3] ..0.03 share; [5] ..0.05 share");
  CHECK(ko("2만 달러에서 3만 달러로") == "[2만] ..20000 USD; [3만] ..30000 USD");
}

TEST_CASE("Korean: currencies and units") {
  CHECK(ko("50억 유로의 지원") == "[50억] 5000000000 EUR");
  CHECK(ko("300억 위안을 발행") == "[300억] 30000000000 CNY");
  CHECK(ko("10만 엔을 냈다") == "[10만] 100000 JPY");
  CHECK(ko("8천만 파운드") == "[8천만] 80000000 GBP");
  CHECK(ko("12억 홍콩달러") == "[12억] 1200000000 HKD");
  CHECK(ko("6천 루블") == "[6천] 6000 RUB");
  CHECK(ko("$500의 상금") == "[500] 500 USD");
  CHECK(ko("면적은 120제곱킬로미터") == "[120] 120 km2");
  CHECK(ko("50㎡ 크기의 방") == "[50] 50 m2");
  CHECK(ko("5년간 3개월씩") == "[5] 5 a; [3] 3 mo");
  CHECK(ko("2주 동안 10시간") == "[2] 2 wk; [10] 10 h");
  CHECK(ko("1시간 반 동안") == "[1] 1.5 h");
  CHECK(ko("16GB 메모리") == "[16] 16 GB");
}

TEST_CASE("Korean: syllables of ordinary words are no numbers") {
  CHECK(ko("이번 조사에서 이상한 일이 있었다") == "");
  CHECK(ko("천만에요, 만약 그렇다면") == "");
  CHECK(ko("사천 요리와 이천 쌀") == "");
  CHECK(ko("조금 억지로 구경했다") == "");
  CHECK(ko("백화점과 천연가스") == "");
  CHECK(ko("이 개는 이 회사의 것이다") == "");
  CHECK(ko("세계 경제와 두산 그룹") == "");
  CHECK(ko("네이버와 삼성전자") == "");
  CHECK(ko("이 점은 사실이다") == "");
  CHECK(ko("이 분들과 이분들의 말씀") == "");
  CHECK(ko("이 프로그램과 공동 저자") == "");
  CHECK(ko("이해하고 이동하는 이해") == "");
  CHECK(ko("만일 구이를 먹는다면") == "");
  CHECK(ko("열린 마음으로 한국을") == "");
}

TEST_CASE("Korean: times, dates, quarters and decades") {
  CHECK(ko("회의는 20시에 시작한다") == "[20시] time 20:00");
  CHECK(ko("오후 8시 30분에 문을 닫는다") == "[8시 30분] time 20:30");
  CHECK(ko("오전 10시 출발") == "[10시] time 10:00");
  CHECK(ko("오후 8시 반") == "[8시 반] time 20:30");
  CHECK(ko("2025년 3월 5일 수요일") == "[2025년 3월 5일] date 2025-03-05");
  CHECK(ko("3월 5일 아침") == "[3월 5일] date --03-05");
  CHECK(ko("2025년 2분기") == "[2025년 2분기] date 2025-Q2");
  CHECK(ko("상반기 매출") == "[상반기] date --H1");
  CHECK(ko("1980년대 음악") == "[1980년대] year 1980s");
  CHECK(ko("80년대 자동차") == "[80년대] year 1980s");
  CHECK(ko("3배로 늘었다") == "[3] 3 times");
  CHECK(ko("FY25 이익") == "[25] year 2025");
}

TEST_CASE("Korean: what stands around a number") {
  CHECK(ko("8시간 일했다") == "[8] 8 h");
  CHECK(ko("20세기 말") == "[20] 20 century");
  CHECK(ko("30% 할인") == "[30] 0.3 share");
  CHECK(ko("1억 2000만 원의 예산") == "[1억 2000만] 120000000 KRW");
  CHECK(ko("약 40km") == "[40] ~40 km");
  CHECK(ko("100명 이상") == "[100] >100");
  CHECK(ko("50명 미만") == "[50] <50");
  CHECK(ko("3분의 1") == "[3분의 1] 1/3 share");
  CHECK(ko("2.5퍼센트") == "[2.5] 0.025 share");
  CHECK(ko("영하 5도") == "[영하 5] -5 deg");
  CHECK(ko("제3회 대회") == "[3] ordinal");
  CHECK(ko("기온은 25도") == "[25] 25 deg");
  CHECK(ko("몸무게 60kg") == "[60] 60 kg");
  CHECK(ko("2~3주") == "[2] ..2 wk; [3] ..3 wk");
  CHECK(ko("5개월 뒤") == "[5] 5 mo");
  CHECK(ko("십여 년 전") == "[십여] 10-19 a");
  CHECK(ko("수십 명") == "[수십] ~20-100");
  CHECK(ko("수백만 달러") == "[수백만] ~2000000-10000000 USD");
  CHECK(ko("스무 살") == "[스무] 20");
  CHECK(ko("열다섯 명") == "[열다섯] 15");
  CHECK(ko("두 사람") == "");
  CHECK(ko("세 시간") == "[세] 3 h");
  CHECK(ko("1달러는 1400원") == "[1] 1 USD; [1400] 1400 KRW");
  CHECK(ko("전년 대비 12% 증가") == "[12] 0.12 share @year");
  CHECK(ko("백오십만 원") == "[백오십만] 1500000 KRW");
  CHECK(ko("1조 5000억 원") == "[1조 5000억] 1500000000000 KRW");
  CHECK(ko("2000만 명") == "[2000만] 20000000");
}
