// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string id(const std::string& text) { return numbers_in("id", text); }

}  // namespace

TEST_CASE("Indonesian: digits with their marks and scales") {
  CHECK(id("harga emas naik ke 1.234,5 dolar") == "[1.234,5] 1234.5 USD");
  CHECK(id("nilai kontrak Rp1,2 triliun") == "[1,2 triliun] 1200000000000 IDR");
  CHECK(id("utang Rp 500 miliar") == "[500 miliar] 500000000000 IDR");
  CHECK(id("denda Rp. 50 juta") == "[50 juta] 50000000 IDR");
  CHECK(id("sebesar 35 juta dolar AS") == "[35 juta] 35000000 USD");
  CHECK(id("12.500 kepala keluarga") == "[12.500] 12500");
  CHECK(id("1.234.567 jiwa") == "[1.234.567] 1234567");
  CHECK(id("20 ribu ton beras") == "[20 ribu] 20000 t");
  CHECK(id("US$4,5 miliar dan €20 juta") == "[4,5 miliar] 4500000000 USD; [20 juta] 20000000 EUR");
  CHECK(id("Rp500.000 per bulan") == "[500.000] 500000 IDR");
  CHECK(id("Rp50jt dan Rp2M") == "[50jt] 50000000 IDR; [2M] 2000000000 IDR");
  CHECK(id("seberat 0,75 kg") == "[0,75] 0.75 kg");
  CHECK(id("3 milyar rupiah") == "[3 milyar] 3000000000 IDR");
  CHECK(id("2 juta 300 ribu rupiah") == "[2 juta 300 ribu] 2300000 IDR");
  CHECK(id("4 trilyun rupiah") == "[4 trilyun] 4000000000000 IDR");
}

TEST_CASE("Indonesian: numbers in words") {
  CHECK(id("dua puluh lima ribu orang") == "[dua puluh lima ribu] 25000");
  CHECK(id("seratus dua puluh hari") == "[seratus dua puluh] 120 d");
  CHECK(id("seribu rupiah") == "[seribu] 1000 IDR");
  CHECK(id("sejuta dolar") == "[sejuta] 1000000 USD");
  CHECK(id("sebelas jam") == "[sebelas] 11 h");
  CHECK(id("tujuh belas tahun") == "[tujuh belas] 17 a");
  CHECK(id("tiga ratus empat puluh dua meter") == "[tiga ratus empat puluh dua] 342 m");
  CHECK(id("dua ribu dua puluh empat kilometer") == "[dua ribu dua puluh empat] 2024 km");
  CHECK(id("seratus miliar rupiah") == "[seratus miliar] 100000000000 IDR");
  CHECK(id("satu setengah juta ton") == "[satu setengah juta] 1500000 t");
  CHECK(id("setengah juta orang") == "[setengah juta] 500000");
  CHECK(id("satu setengah tahun") == "[satu setengah] 1.5 a");
  CHECK(id("sembilan puluh sembilan persen") == "[sembilan puluh sembilan] 0.99 share");
  CHECK(id("lima ratus ribu rupiah") == "[lima ratus ribu] 500000 IDR");
  CHECK(id("seribu seratus ton") == "[seribu seratus] 1100 t");
  CHECK(id("dua lusin telur") == "[dua lusin] ~24");
}

TEST_CASE("Indonesian: one thing, one man, one of them are no numbers") {
  CHECK(id("sebuah rumah dan seorang guru") == "");
  CHECK(id("salah satu warga") == "");
  CHECK(id("satu-satunya cara") == "");
  CHECK(id("seekor kucing") == "");
  CHECK(id("pada akhir abad ke 19") == "[19] ordinal");
}

TEST_CASE("Indonesian: sizes without a value") {
  CHECK(id("puluhan ribu warga") == "[puluhan ribu] ~20000-100000");
  CHECK(id("ratusan juta rupiah") == "[ratusan juta] ~200000000-1000000000 IDR");
  CHECK(id("ribuan orang mengungsi") == "[ribuan] ~2000-10000");
  CHECK(id("jutaan dolar") == "[jutaan] ~2000000-10000000 USD");
  CHECK(id("beberapa ratus meter") == "[beberapa ratus] ~200-1000 m");
}

TEST_CASE("Indonesian: how exact a number is") {
  CHECK(id("sekitar 3 juta ton") == "[3 juta] ~3000000 t");
  CHECK(id("lebih dari 200 penumpang") == "[200] >200");
  CHECK(id("hampir 40 menit") == "[40] ~40 min");
  CHECK(id("sedikitnya 12 orang tewas") == "[12] >12");
  CHECK(id("kurang dari 5 persen") == "[5] <0.05 share");
  CHECK(id("di bawah 18 tahun") == "[18] <18 a");
  CHECK(id("paling lama 30 hari") == "[30] <30 d");
  CHECK(id("maksimal 2 jam") == "[2] <2 h");
  CHECK(id("setidaknya Rp1 miliar") == "[1 miliar] >1000000000 IDR");
  CHECK(id("kira-kira seratus orang") == "[seratus] ~100");
  CHECK(id("melampaui 1 juta unit") == "[1 juta] >1000000");
  CHECK(id("10 juta atau lebih") == "[10 juta] >10000000");
  CHECK(id("lebih 10 juta") == "[10 juta] >10000000");
}

TEST_CASE("Indonesian: shares, points and factors") {
  CHECK(id("naik 12,5 persen") == "[12,5] 0.125 share");
  CHECK(id("turun 3%") == "[3] 0.03 share");
  CHECK(id("turun 0,2 poin persentase") == "[0,2] 0.2 points");
  CHECK(id("naik 25 basis poin") == "[25] 0.25 points");
  CHECK(id("2,5 kali lebih besar") == "[2,5] 2.5 times");
}

TEST_CASE("Indonesian: ranges share scale and unit") {
  CHECK(id("antara 38 dan 42 miliar rupiah") ==
        "[38] ..38000000000 IDR; [42 miliar] ..42000000000 IDR");
  CHECK(id("10-15 juta rupiah") == "[10] ..10000000 IDR; [15 juta] ..15000000 IDR");
  CHECK(id("5 hingga 7 persen") == "[5] ..0.05 share; [7] ..0.07 share");
  CHECK(id("dua atau tiga juta rupiah") == "[dua] ..2000000 IDR; [tiga juta] ..3000000 IDR");
  CHECK(id("20 sampai 30 km") == "[20] ..20 km; [30] ..30 km");
}

TEST_CASE("Indonesian: currencies and units") {
  CHECK(id("200 juta yuan") == "[200 juta] 200000000 CNY");
  CHECK(id("5.000 yen") == "[5.000] 5000 JPY");
  CHECK(id("10 miliar won") == "[10 miliar] 10000000000 KRW");
  CHECK(id("3 juta pound sterling") == "[3 juta] 3000000 GBP");
  CHECK(id("60 dolar Singapura") == "[60] 60 SGD");
  CHECK(id("800 ringgit") == "[800] 800 MYR");
  CHECK(id("seluas 120 kilometer persegi") == "[120] 120 km2");
  CHECK(id("apartemen 75 meter persegi") == "[75] 75 m2");
  CHECK(id("500 hektare hutan") == "[500] 500 ha");
  CHECK(id("38 derajat Celsius") == "[38] 38 Cel");
  CHECK(id("melaju 90 kilometer per jam") == "[90] 90 km/h");
  CHECK(id("6 bulan dan 2 minggu") == "[6] 6 mo; [2] 2 wk");
  CHECK(id("dua abad") == "[dua] 2 century");
  CHECK(id("20 mil") == "[20] 20 mile");
  CHECK(id("80 barel minyak") == "[80] 80 bbl");
}

TEST_CASE("Indonesian: times, dates, quarters and decades") {
  CHECK(id("Rapat dimulai pukul 20.30.") == "[20.30] time 20:30");
  CHECK(id("Toko tutup jam 9 malam.") == "[9 malam] time 21:00");
  CHECK(id("Toko buka pukul 8 pagi.") == "[8 pagi] time 08:00");
  CHECK(id("5 Maret 2024") == "[5 Maret 2024] date 2024-03-05");
  CHECK(id("Senin, 6 Mei 2024") == "[6 Mei 2024] date 2024-05-06");
  CHECK(id("pada tanggal 20 November") == "[20 November] date --11-20");
  CHECK(id("Maret 2024") == "[Maret 2024] date 2024-03");
  CHECK(id("kuartal kedua 2025") == "[kuartal kedua 2025] date 2025-Q2");
  CHECK(id("kuartal II 2025") == "[kuartal II 2025] date 2025-Q2");
  CHECK(id("Q2 2025") == "[Q2 2025] date 2025-Q2");
  CHECK(id("tahun 1980-an") == "[1980-an] year 1980s");
  CHECK(id("naik 3 kali lipat") == "[3] 3 times");
}

TEST_CASE("Indonesian: what stands around a number") {
  CHECK(id("Mereka bekerja 8 jam sehari.") == "[8] 8 h");
  CHECK(id("perjalanan 24 jam") == "[24] 24 h");
  CHECK(id("diskon 30%") == "[30] 0.3 share");
  CHECK(id("35.000 orang hadir") == "[35.000] 35000");
  CHECK(id("Rp1,2 miliar") == "[1,2 miliar] 1200000000 IDR");
  CHECK(id("Rp 25.000") == "[25.000] 25000 IDR");
  CHECK(id("sekitar 40 km") == "[40] ~40 km");
  CHECK(id("lebih dari 100 orang") == "[100] >100");
  CHECK(id("kurang dari 50 orang") == "[50] <50");
  CHECK(id("sepertiga penduduk") == "[sepertiga] 1/3");
  CHECK(id("2,5 persen") == "[2,5] 0.025 share");
  CHECK(id("minus 5 derajat") == "[minus 5] -5 deg");
  CHECK(id("suhu 25 derajat Celsius") == "[25] 25 Cel");
  CHECK(id("berat 60 kg") == "[60] 60 kg");
  CHECK(id("2-3 minggu") == "[2] ..2 wk; [3] ..3 wk");
  CHECK(id("5 bulan kemudian") == "[5] 5 mo");
  CHECK(id("puluhan orang") == "[puluhan] ~20-100");
  CHECK(id("lima belas orang") == "[lima belas] 15");
  CHECK(id("dua puluh satu hari") == "[dua puluh satu] 21 d");
  CHECK(id("seratus lima meter") == "[seratus lima] 105 m");
  CHECK(id("tiga setengah juta rupiah") == "[tiga setengah juta] 3500000 IDR");
  CHECK(id("satu dolar") == "[satu] 1 USD");
  CHECK(id("naik 12% dibanding tahun lalu") == "[12] 0.12 share @year");
  CHECK(id("antara 3 dan 5 juta rupiah") == "[3] ..3000000 IDR; [5 juta] ..5000000 IDR");
  CHECK(id("berusia 45 tahun") == "[45] 45 a");
  CHECK(id("setengah jam") == "[setengah] 0.5 h");
  CHECK(id("dua ribu dua puluh lima meter") == "[dua ribu dua puluh lima] 2025 m");
  CHECK(id("1,5 triliun rupiah") == "[1,5 triliun] 1500000000000 IDR");
  CHECK(id("nomor 7") == "[7] version");
}
