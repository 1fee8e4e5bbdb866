// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/names.h"

#include <array>

namespace reckoner::sandbox::paddle {

namespace {

struct Spelling {
    const char *name;
    const char *latin; // for the e-mail address
};

enum class NameOrder { GivenFirst, FamilyFirst, FamilyFirstJoined };

struct Land {
    const char *country;
    const char *locale;
    const char *city;
    const char *region; // empty: none
    const char *postalCode;
    const char *street;
    NameOrder order;
    std::array<Spelling, 5> given;
    std::array<Spelling, 5> family;
};

constexpr Land kLands[] = {
    {"US",
     "en",
     "New York",
     "NY",
     "10014",
     "212 Bank Street",
     NameOrder::GivenFirst,
     {{{"Grace", "grace"}, {"Marcus", "marcus"}, {"Elena", "elena"}, {"Theodore", "theodore"}, {"Maya", "maya"}}},
     {{{"O'Brien", "obrien"},
       {"Whitfield", "whitfield"},
       {"Okafor", "okafor"},
       {"Delgado", "delgado"},
       {"Featherstonehaugh-Montgomery", "featherstonehaugh"}}}},
    {"US",
     "en",
     "Austin",
     "TX",
     "78704",
     "1600 South Lamar Boulevard",
     NameOrder::GivenFirst,
     {{{"Jordan", "jordan"}, {"Naomi", "naomi"}, {"Caleb", "caleb"}, {"Priya", "priya"}, {"Wyatt", "wyatt"}}},
     {{{"Reyes", "reyes"},
       {"McAllister", "mcallister"},
       {"D'Angelo", "dangelo"},
       {"Nguyen", "nguyen"},
       {"Brooks", "brooks"}}}},
    {"US",
     "en",
     "Seattle",
     "WA",
     "98101",
     "400 Pine Street",
     NameOrder::GivenFirst,
     {{{"Iris", "iris"}, {"Desmond", "desmond"}, {"Hannah", "hannah"}, {"Omar", "omar"}, {"Beatrix", "beatrix"}}},
     {{{"Lindqvist", "lindqvist"},
       {"Patel", "patel"},
       {"Van der Berg", "vanderberg"},
       {"Kim", "kim"},
       {"Ashworth", "ashworth"}}}},
    {"GB",
     "en",
     "London",
     "",
     "SW1A 2AA",
     "14 Lamb's Conduit Street",
     NameOrder::GivenFirst,
     {{{"Imogen", "imogen"}, {"Rhys", "rhys"}, {"Siobhán", "siobhan"}, {"Alasdair", "alasdair"}, {"Zoë", "zoe"}}},
     {{{"Llewellyn", "llewellyn"},
       {"Cholmondeley", "cholmondeley"},
       {"Ní Dhomhnaill", "nidhomhnaill"},
       {"Adeyemi", "adeyemi"},
       {"Hargreaves", "hargreaves"}}}},
    {"DE",
     "de",
     "Berlin",
     "",
     "10435",
     "Schönhauser Allee 72",
     NameOrder::GivenFirst,
     {{{"Jürgen", "juergen"},
       {"Käthe", "kaethe"},
       {"Maximilian", "maximilian"},
       {"Änne", "aenne"},
       {"Björn", "bjoern"}}},
     {{{"Großmann", "grossmann"},
       {"von und zu Hohenberg-Löwenstein", "hohenberg"},
       {"Müller-Lüdenscheidt", "mueller"},
       {"Weiß", "weiss"},
       {"Öztürk", "oeztuerk"}}}},
    {"FR",
     "fr",
     "Lyon",
     "",
     "69002",
     "8 rue de l'Église",
     NameOrder::GivenFirst,
     {{{"Élodie", "elodie"}, {"Gaëtan", "gaetan"}, {"François", "francois"}, {"Hélène", "helene"}, {"Théo", "theo"}}},
     {{{"L'Hôpital", "lhopital"},
       {"N'Diaye", "ndiaye"},
       {"Lefèvre", "lefevre"},
       {"de La Rochefoucauld", "larochefoucauld"},
       {"Benoît", "benoit"}}}},
    {"ES",
     "es",
     "Sevilla",
     "",
     "41001",
     "Calle Sierpes 5",
     NameOrder::GivenFirst,
     {{{"Íñigo", "inigo"},
       {"Begoña", "begona"},
       {"José María", "josemaria"},
       {"Núria", "nuria"},
       {"Álvaro", "alvaro"}}},
     {{{"Muñoz Peña", "munoz"},
       {"García-Lorca", "garcialorca"},
       {"Ibáñez", "ibanez"},
       {"Echeverría", "echeverria"},
       {"Núñez", "nunez"}}}},
    {"PL",
     "pl",
     "Łódź",
     "",
     "90-001",
     "ulica Piotrkowska 104",
     NameOrder::GivenFirst,
     {{{"Świętosława", "swietoslawa"},
       {"Grzegorz", "grzegorz"},
       {"Łucja", "lucja"},
       {"Wojciech", "wojciech"},
       {"Żaneta", "zaneta"}}},
     {{{"Brzęczyszczykiewicz", "brzeczyszczykiewicz"},
       {"Wójcik", "wojcik"},
       {"Dąbrowska", "dabrowska"},
       {"Źrebiec", "zrebiec"},
       {"Szczęsny", "szczesny"}}}},
    {"JP",
     "ja",
     "東京都渋谷区",
     "",
     "150-0001",
     "神宮前1-2-3",
     NameOrder::FamilyFirst,
     {{{"太郎", "taro"}, {"美咲", "misaki"}, {"健一", "kenichi"}, {"さくら", "sakura"}, {"大輔", "daisuke"}}},
     {{{"山田", "yamada"}, {"佐藤", "sato"}, {"渡邊", "watanabe"}, {"髙橋", "takahashi"}, {"小野寺", "onodera"}}}},
    {"CN",
     "zh-Hans",
     "上海市",
     "",
     "200001",
     "南京东路100号",
     NameOrder::FamilyFirstJoined,
     {{{"伟", "wei"}, {"秀英", "xiuying"}, {"志强", "zhiqiang"}, {"晓梅", "xiaomei"}, {"子轩", "zixuan"}}},
     {{{"王", "wang"}, {"欧阳", "ouyang"}, {"陈", "chen"}, {"龚", "gong"}, {"司马", "sima"}}}},
    {"KR",
     "ko",
     "서울",
     "",
     "04524",
     "세종대로 110",
     NameOrder::FamilyFirstJoined,
     {{{"민준", "minjun"}, {"서연", "seoyeon"}, {"하은", "haeun"}, {"지호", "jiho"}, {"예린", "yerin"}}},
     {{{"김", "kim"}, {"박", "park"}, {"최", "choi"}, {"남궁", "namgung"}, {"황보", "hwangbo"}}}},
    {"AE",
     "ar",
     "دبي",
     "",
     "",
     "شارع الشيخ زايد",
     NameOrder::GivenFirst,
     {{{"فاطمة", "fatima"}, {"محمد", "mohammed"}, {"نورة", "noura"}, {"خالد", "khalid"}, {"مريم", "maryam"}}},
     {{{"الهاشمي", "alhashimi"},
       {"بن سلطان آل نهيان", "bensultan"},
       {"المنصوري", "almansoori"},
       {"عبد الرحمن", "abdulrahman"},
       {"الزعابي", "alzaabi"}}}},
    {"IL",
     "he",
     "תל אביב",
     "",
     "6578403",
     "שדרות רוטשילד 22",
     NameOrder::GivenFirst,
     {{{"נועה", "noa"}, {"איתן", "eitan"}, {"יעל", "yael"}, {"אורי", "uri"}, {"תמר", "tamar"}}},
     {{{"כהן", "cohen"}, {"בן־דוד", "bendavid"}, {"לוי", "levi"}, {"אברהמי", "avrahami"}, {"שפירא", "shapira"}}}},
    {"GR",
     "el",
     "Αθήνα",
     "",
     "105 57",
     "Ερμού 15",
     NameOrder::GivenFirst,
     {{{"Αλέξανδρος", "alexandros"},
       {"Ελένη", "eleni"},
       {"Γιώργος", "giorgos"},
       {"Κατερίνα", "katerina"},
       {"Σοφία", "sofia"}}},
     {{{"Παπαδόπουλος", "papadopoulos"},
       {"Οικονόμου", "oikonomou"},
       {"Χατζηδάκης", "chatzidakis"},
       {"Γεωργίου", "georgiou"},
       {"Βλάχος", "vlachos"}}}},
    {"UA",
     "uk",
     "Львів",
     "",
     "79000",
     "проспект Свободи 28",
     NameOrder::GivenFirst,
     {{{"Олександра", "oleksandra"},
       {"Ярослав", "yaroslav"},
       {"Соломія", "solomiia"},
       {"Богдан", "bohdan"},
       {"Мар'яна", "mariana"}}},
     {{{"Шевченко", "shevchenko"},
       {"В'ятрович", "viatrovych"},
       {"Ковальчук", "kovalchuk"},
       {"Їжакевич", "yizhakevych"},
       {"Гнатюк", "hnatiuk"}}}},
    {"IN",
     "en",
     "मुंबई",
     "",
     "400001",
     "महात्मा गांधी मार्ग 12",
     NameOrder::GivenFirst,
     {{{"अनन्या", "ananya"},
       {"अर्जुन", "arjun"},
       {"Lakshmi", "lakshmi"},
       {"विक्रम", "vikram"},
       {"Subramaniam", "subramaniam"}}},
     {{{"शर्मा", "sharma"},
       {"Venkataraghavan", "venkataraghavan"},
       {"चट्टोपाध्याय", "chattopadhyay"},
       {"पटेल", "patel"},
       {"Iyer", "iyer"}}}},
    {"BR",
     "pt",
     "São Paulo",
     "",
     "01310-100",
     "Avenida Paulista 900",
     NameOrder::GivenFirst,
     {{{"João Pedro de Alcântara Francisco", "joaopedro"},
       {"Conceição", "conceicao"},
       {"Vinícius", "vinicius"},
       {"Antônia", "antonia"},
       {"Luís", "luis"}}},
     {{{"Guimarães", "guimaraes"},
       {"Gonçalves da Silva", "goncalves"},
       {"Araújo", "araujo"},
       {"Assunção", "assuncao"},
       {"Sant'Anna", "santanna"}}}},
    {"SE",
     "sv",
     "Göteborg",
     "",
     "411 06",
     "Östra Hamngatan 30",
     NameOrder::GivenFirst,
     {{{"Åsa", "asa"}, {"Göran", "goran"}, {"Märta", "marta"}, {"Sören", "soren"}, {"Ingrid", "ingrid"}}},
     {{{"Ångström", "angstrom"},
       {"Sjöberg", "sjoberg"},
       {"Håkansson", "hakansson"},
       {"Björklund", "bjorklund"},
       {"af Klint", "afklint"}}}},
};

constexpr const char *kDomains[] = {"example.com", "example.org", "example.net"};
constexpr const char *kTrades[] = {"Analytics", "Robotics", "Logistics",   "Studio",
                                   "Research",  "Foundry",  "Instruments", "Press"};
constexpr const char *kFirms[] = {"Nordlicht",  "Harbour & Sons", "Quercus",  "L'Atelier", "Kestrel",
                                  "Blue Heron", "Sakura",         "Meridian", "Tessera",   "O'Malley Bros."};

QString firmForm(const QString &country)
{
    if (country == u"DE")
        return QStringLiteral("GmbH");
    if (country == u"GB")
        return QStringLiteral("Ltd");
    if (country == u"FR")
        return QStringLiteral("SAS");
    return country == u"US" ? QStringLiteral("Inc.") : QStringLiteral("S.A.");
}

} // namespace

int personCount()
{
    return int(std::size(kLands)) * 25;
}

Person person(int index)
{
    const int landCount = int(std::size(kLands));
    const Land &land = kLands[index % landCount];
    const int pair = index / landCount % 25;
    const Spelling &given = land.given[size_t(pair % 5)];
    const Spelling &family = land.family[size_t((pair / 5 + pair) % 5)];
    const QString first = QString::fromUtf8(given.name), last = QString::fromUtf8(family.name);
    Person one;
    switch (land.order) {
    case NameOrder::GivenFirst: one.name = first + QLatin1Char(' ') + last; break;
    case NameOrder::FamilyFirst: one.name = last + QLatin1Char(' ') + first; break;
    case NameOrder::FamilyFirstJoined: one.name = last + first; break;
    }
    one.email = QStringLiteral("%1.%2%3@%4")
                    .arg(QLatin1StringView(given.latin), QLatin1StringView(family.latin),
                         QString::number(index % landCount + 1), QLatin1StringView(kDomains[index % 3]));
    one.locale = QLatin1StringView(land.locale);
    one.place.country = QLatin1StringView(land.country);
    if (*land.region)
        one.place.region = QLatin1StringView(land.region);
    if (*land.postalCode)
        one.place.postalCode = QLatin1StringView(land.postalCode);
    one.city = QString::fromUtf8(land.city);
    one.street = QString::fromUtf8(land.street);
    return one;
}

QString companyName(int index, const QString &country)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1StringView(kFirms[size_t(index) % std::size(kFirms)]),
             QLatin1StringView(kTrades[size_t(index / 3) % std::size(kTrades)]), firmForm(country));
}

} // namespace reckoner::sandbox::paddle
