/**
 * Owns what i18n-iso-countries does not have: the short name by which news call a state, its adjective and people, its capital.
 * Data only. Each line: ISO code|short name ('' = the package's own)|adjectives and peoples (blank between, _ inside)|capital and other names that act for the state.
 */

export const STATE_DATA = `
AF||Afghan Afghans|Kabul
AL||Albanian Albanians|Tirana
DZ||Algerian Algerians|Algiers
AO||Angolan Angolans|Luanda
AR||Argentine Argentines Argentinian Argentinians|Buenos Aires
AM||Armenian Armenians|Yerevan
AU||Australian Australians|Canberra
AT||Austrian Austrians|Vienna
AZ||Azerbaijani Azerbaijanis Azeri|Baku
BH||Bahraini Bahrainis|Manama
BD||Bangladeshi Bangladeshis|Dhaka
BY||Belarusian Belarusians|Minsk
BE||Belgian Belgians|Brussels
BJ||Beninese|Porto-Novo
BO||Bolivian Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnian Bosnians|Sarajevo,Bosnia
BR||Brazilian Brazilians|Brasilia,Brasília
BG||Bulgarian Bulgarians|Sofia
BF||Burkinabe|Ouagadougou
BI||Burundian Burundians|Gitega
KH||Cambodian Cambodians|Phnom Penh
CM||Cameroonian Cameroonians|Yaounde
CA||Canadian Canadians|Ottawa
CF||Central_African|Bangui
TD||Chadian Chadians|N'Djamena
CL||Chilean Chileans|Santiago
CN|China|Chinese|Beijing
CO||Colombian Colombians|Bogota,Bogotá
CD|Democratic Republic of the Congo|Congolese|Kinshasa,DR Congo
CR||Costa_Rican Costa_Ricans|
HR||Croatian Croatians Croat Croats|Zagreb
CU||Cuban Cubans|Havana
CY||Cypriot Cypriots|Nicosia
CZ|Czech Republic|Czech Czechs|Prague
CI|Ivory Coast|Ivorian Ivorians|Yamoussoukro
DK||Danish Danes|Copenhagen
DO||Dominican Dominicans|Santo Domingo
EC||Ecuadorian Ecuadorians|Quito
EG||Egyptian Egyptians|Cairo
SV||Salvadoran Salvadorans|
ER||Eritrean Eritreans|Asmara
EE||Estonian Estonians|Tallinn
ET||Ethiopian Ethiopians|Addis Ababa
FI||Finnish Finns|Helsinki
FJ||Fijian Fijians|Suva
FR||French|Paris
GA||Gabonese|Libreville
GE||Georgian Georgians|Tbilisi
DE||German Germans|Berlin
GH||Ghanaian Ghanaians|Accra
GR||Greek Greeks|Athens
GT||Guatemalan Guatemalans|
GN||Guinean Guineans|Conakry
GY||Guyanese|
HT||Haitian Haitians|Port-au-Prince
HN||Honduran Hondurans|Tegucigalpa
HU||Hungarian Hungarians|Budapest
IS||Icelandic Icelanders|Reykjavik
IN||Indian Indians|New Delhi,Delhi
ID||Indonesian Indonesians|Jakarta
IR|Iran|Iranian Iranians|Tehran
IQ||Iraqi Iraqis|Baghdad
IE||Irish|Dublin
IL||Israeli Israelis|
IT||Italian Italians|Rome
JM||Jamaican Jamaicans|
JP||Japanese|Tokyo
JO||Jordanian Jordanians|Amman
KZ||Kazakh Kazakhs|Astana
KE||Kenyan Kenyans|Nairobi
XK||Kosovar Kosovars|Pristina
KW||Kuwaiti Kuwaitis|
KG||Kyrgyz|Bishkek
LA|Laos|Laotian Lao|Vientiane
LV||Latvian Latvians|Riga
LB||Lebanese|Beirut
LR||Liberian Liberians|Monrovia
LY||Libyan Libyans|Tripoli
LT||Lithuanian Lithuanians|Vilnius
LU||Luxembourgish|
MG||Malagasy|Antananarivo
MW||Malawian Malawians|Lilongwe
MY||Malaysian Malaysians|Kuala Lumpur,Putrajaya
ML||Malian Malians|Bamako
MT||Maltese|Valletta
MR||Mauritanian Mauritanians|Nouakchott
MX||Mexican Mexicans|Mexico City
MD|Moldova|Moldovan Moldovans|Chisinau
MN||Mongolian Mongolians|Ulaanbaatar
ME||Montenegrin Montenegrins|Podgorica
MA||Moroccan Moroccans|Rabat
MZ||Mozambican Mozambicans|Maputo
MM||Burmese|Naypyidaw,Burma
NA||Namibian Namibians|Windhoek
NP||Nepali Nepalis Nepalese|Kathmandu
NL|Netherlands|Dutch|The Hague,Holland
NZ||New_Zealand New_Zealanders|Wellington
NI||Nicaraguan Nicaraguans|Managua
NE||Nigerien|Niamey
NG||Nigerian Nigerians|Abuja
KP|North Korea|North_Korean North_Koreans|Pyongyang,DPRK,Democratic People's Republic of Korea
MK|North Macedonia|Macedonian Macedonians|Skopje
NO||Norwegian Norwegians|Oslo
OM||Omani Omanis|Muscat
PK||Pakistani Pakistanis|Islamabad
PS|Palestine|Palestinian Palestinians|Ramallah
PA||Panamanian Panamanians|
PG||Papua_New_Guinean|Port Moresby
PY||Paraguayan Paraguayans|Asuncion
PE||Peruvian Peruvians|Lima
PH||Filipino Filipinos Philippine|Manila
PL||Polish Poles|Warsaw
PT||Portuguese|Lisbon
QA||Qatari Qataris|Doha
RO||Romanian Romanians|Bucharest
RU|Russia|Russian Russians|Moscow
RW||Rwandan Rwandans|Kigali
SA||Saudi Saudis Saudi_Arabian|Riyadh
SN||Senegalese|Dakar
RS||Serbian Serbians Serb Serbs|Belgrade
SL||Sierra_Leonean|Freetown
SG||Singaporean Singaporeans|
SK||Slovak Slovaks Slovakian|Bratislava
SI||Slovenian Slovenians Slovene|Ljubljana
SO||Somali Somalis|Mogadishu
ZA||South_African South_Africans|Pretoria
KR|South Korea|South_Korean South_Koreans|Seoul
SS||South_Sudanese|Juba
ES||Spanish Spaniards|Madrid
LK||Sri_Lankan Sri_Lankans|Colombo
SD||Sudanese|Khartoum
SE||Swedish Swedes|Stockholm
CH||Swiss|Bern
SY|Syria|Syrian Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ||Tajik Tajiks|Dushanbe
TZ|Tanzania|Tanzanian Tanzanians|Dodoma
TH||Thai Thais|Bangkok
TG||Togolese|Lome
TN||Tunisian Tunisians|Tunis
TR|Turkey|Turkish Turks|Ankara
TM||Turkmen|Ashgabat
UG||Ugandan Ugandans|Kampala
UA||Ukrainian Ukrainians|Kyiv,Kiev
AE|United Arab Emirates|Emirati Emiratis|Abu Dhabi
GB|United Kingdom|British Britons|London,Britain,U.K.
US|United States|American Americans|Washington,America,USA,U.S.A.
UY||Uruguayan Uruguayans|Montevideo
UZ||Uzbek Uzbeks|Tashkent
VE|Venezuela|Venezuelan Venezuelans|Caracas
VN||Vietnamese|Hanoi
VA|Vatican|Vatican|Vatican City,Holy See
YE||Yemeni Yemenis|Sanaa,Sana'a
ZM||Zambian Zambians|Lusaka
ZW||Zimbabwean Zimbabweans|Harare
`;
