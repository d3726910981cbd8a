import type { MomentId } from '../../../engine/library/moments';

/**
 * More names by default moment, so that every match word of the library stands for a name somebody could have written. Written for
 * this test by one hand; no municipality's list was copied. Names are parted by ";".
 */
export const wordExamples: Readonly<Partial<Record<MomentId, string>>> = {
  'day-care-centres':
    'Päiväkodit yhteiset;Päiväkotien varahenkilöt;Päiväk Mansikka;Pvkoti Tuulikello;Kulttuuripvkoti Saima;Päivähoitopalvelut;Vuoropäiväkoti Yötähti;Lastentarhat;Barndagvård;Dagvårdsbyrån;Dagiset Blåklinten;Skiftesvård Nattugglan;Småbarnsfostran',
  'family-day-care': 'Pph-ohjaus;Gruppfamiljedagvård;Perhepäivähoitajat',
  'early-education-vouchers':
    'Vaka palveluseteli;Päivähoidon palveluseteli;Päiväkotien palvelusetelit;Palvelusetelit varhaiskasvatus;Palveluseteli päiväkodit;Småbarnspedagogikens servicesedlar;Servicesedel småbarnspedagogik;Servicesedel inom småbarnspedagogiken;Dagvårdens servicesedel;Servicesedel dagvård',
  'private-early-education':
    'Yksityinen päivähoito;Yksityiset päiväkodit;Ostopalvelut varhaiskasvatus;Varhaiskasvatuksen ostopalvelut;Privat småbarnspedagogik;Privat dagvård;Privata daghem;Köpt småbarnspedagogik',
  'open-early-education':
    'Avoin varhaiskasvatus;Kerhotoiminta;Perhekerhot;Leikkikerho Nappula;Avoin leikkitoiminta;Lasten kerhot;Öppet daghem;Klubbverksamhet;Familjeklubben;Lekklubb;Lekparksverksamhet',
  'early-education-support':
    'Varhaiskasvatuksen erityisopettajat;Varhaiskasvatus: lapsen tuki;Erityisvarhaiskasvatus;Varhaiserityiskasvatus;Päivähoidon erityislastentarhanopettajat;Specialsmåbarnspedagogik;Specialbarnträdgårdslärare;Stöd inom småbarnspedagogiken',
  'pre-primary': 'Kaksivuotinen esiopetus',
  'home-care-allowance':
    'Kotihoidontuen maksatus;Kotihoidon tuen kuntalisä;Kotihoidon ja yksityisen hoidon tuki;Stöd för vård av barn i hemmet',
  'private-care-allowance':
    'Yksityisen hoidon tuen kuntalisä;Yksityisen hoidon tuen maksut;Yksityisen hoidon kuntalisä;Privatvårdsstöd;Stöd för privatvård',
  'basic-education':
    'Peruskoulut;Perusk Kirkonkylä;Yhtenäisk Rantala;Koulutoimi;Koulupalvelut;Opetuspalvelut;Opetuksen kehittäminen;Grundskolan;Skolan i Kyrkslätt;Skolor i centrum;Skolväsendet;Skolverksamhet;Skolförvaltning;Undervisning;Utbildningsväsendet;Hemkommunsersättningar;Svenska skolor',
  'basic-education-1-6':
    'Ala-asteet;Luokat 1–6;1–6 luokkien opetus;1-6 lk;Vl 1-6;Perusopetus 1–6;Vuosiluokat 1–2;Lågstadiet;Kyrkoby lågstadieskola;Årskurs 1–6;Klasserna 1–6;Grundläggande utbildning 1–6;Utbildning årskurs 1–6;Åk 1–6;Keskuskoulu 1–6;Kivelän koulun 1–6 opetus;Kivelän koulu vl 1–6;Kivelän koulu, lk 1–6;Kyläkoulu 1–4;Kivelän koulu 0–6;Kyrkoby skola 1–6;Kyrkoby skola åk 1–6;Skolan åk 1–6',
  'basic-education-7-9':
    'Rantalan yläkoulu;Ylä-aste;Vuosiluokat 7–9;Luokat 7-9;7–9 luokkien opetus;7-9 lk;Vl 7-9;Åk 7–9;Klasserna 7–9;Grundläggande utbildning 7–9;Utbildning åk 7–9;Keskuskoulu 7–9;Kivelän koulun 7–9 opetus;Kivelän koulu vl 7–9;Kivelän koulu, lk 7–9;Kyrkoby skola 7–9;Kyrkoby skola åk 7–9;Skolan åk 7–9',
  'special-needs-education':
    'Erityiskoulu;Erityisluokat;Erityinen tuki;Erityisen tuen ryhmät;Pienluokat;Koulunkäyntiavustajat;Koulunkäyntiohjaajat;Koulunkäynnin ohjaajat;Sairaalaopetus;Sairaalakoulu;Vaativa erityinen tuki;Oppimisen tuki;Oppimisen tuen opettajat;Specialskola;Specialklasser;Specialutbildning;Skolgångshandledare;Sjukhusundervisning;Sjukhusskola;Träningsundervisning;Stödundervisning;Stöd för lärande',
  'preparatory-education':
    'Perusopetukseen valmistava opetus;Valmistavat luokat;Valmo-ryhmä;Förberedande undervisning;Undervisning som förbereder för grundläggande utbildning;Förberedande grundläggande utbildning',
  'school-transport':
    'Koulukyytien hankinta;Koulukyyti;Koululaiskuljetukset;Koululaisten kuljetukset;Oppilaiden kuljetukset;Kuljetusoppilaat;Perusopetuksen kuljetukset;Koulujen kuljetukset;Opetustoimen kuljetukset;Perusopetuksen oppilaskuljetukset;Esiopetuksen koulukuljetukset;Skoltransporter;Elevskjutsar;Förskoleskjutsar;Elevernas transporter;Skolelevernas transporter;Skjutsning av elever;Skolskjutsar för grundläggande utbildning;Skolskjutsar i grundläggande utbildning',
  'before-after-school':
    'Koululaisten iltapäivähoito;Iltapäivät Seminaari;Aamupäivätoiminta;Ap/ip Nummi;AIP Rantala;AIP-toiminta;IP-kerhot;Iltis Kuusela;Koululaisten aamu- ja iltapäivähoito;Eftermiddagsvård;MOE-verksamhet;Eftermiddagsklubben',
  'pupil-welfare':
    'Oppilas- ja opiskelijahuolto;Oppilas- ja opiskeluhuolto;Koulukuraattorit;Vastaava kuraattori;Psykologipalvelut;Psykologit;Elev- och studerandevård;Skolkuratorer;Skolpsykologer;Psykologtjänster',
  'upper-secondary':
    'Lukiot;Aikuislukiot;Nummen lyseo;Yhteislyseon lukio;Toisen asteen koulutus;Toinen aste;Svenska gymnasiet;Gymnasiets förvaltning;Lyceum;Borgå lyceum;Utbildning på andra stadiet;Yhteiskoulun lukio',
  vocational: 'Ammattikoulu;Yrkesskolan;Yrkesinstitutet Prakticum;Inveon yrkesinstitut;Utbildningssamkommunen',
  'adult-education':
    'Aikuisopisto;Vapaan sivistystyön avustukset;Kansanopisto;Opistotoiminta;Opiston hallinto;Opistopalvelut;Aikuiskoulutus;Västnylands medborgarinstitut;Arbetarinstitutet;Svenska arbetarinstitutet;Vuxeninstitut;Vuxenutbildning;Fria bildningen;Sommaruniversitetet;Institutet',
  'basic-art-education':
    'Taideopisto;Musiikkikoulu;Kuvataideopetus;Tanssiopisto;Taidekoulu;Käsityökoulu;Sanataidekoulu;Teatterikoulu;Sirkuskoulu;Konservatorio;Bildkonstskola;Konstskola;Dansskola;Dansinstitut;Slöjdskola;Cirkusskola;Konservatoriet;Ordkonst',
  'youth-work':
    'Nuorisokeskus;Nuorisoneuvosto;Nuorisojärjestöjen tuki;Nuorisotalot;Nuorten tilat;Nuorten palvelut;Nuokkari Kellari;Nuokku;Nuta;Ungdomsväsendet;Ungdomslokaler;Ungdomsverksamhet;Ungdomsfullmäktige;Ungdomsutrymmen;Ungdomshuset',
  'youth-outreach':
    'Nuorten työpaja;Nuorisotyöpaja;Nuorten pajat;Työpajatoiminta;Pajatoiminta;Nuorten Ohjaamo;Starttipaja;Ungdomsverkstad;Ungas verkstad;Verkstadsverksamhet;Navigatorn;Startverkstad',
  'childrens-hobbies':
    'Harrastustoiminta;Lasten harrastukset;Lasten ja nuorten harrastukset;Koululaisten harrastukset;Harrastushanke;Kesäleirit;Leiritoiminta;Finlandsmodellen;Hobbyverksamhet;Barns hobbyer;Barn och ungas hobbyer;Lägerverksamhet;Sommarläger',
  library: 'Lähikirjaston tilat;Pääkirjaston aineisto;Lähikirjastot;Bibliotek;Huvudbibliotek',
  museums:
    'Kaupunginmuseon kokoelmat;Paikallismuseot;Museopalvelut;Kulttuuriperintö;Arkeologia;Konstmuseum;Museum;Lokala museer;Kulturarv;Arkeologiska tjänster',
  'theatre-orchestra':
    'Kaupunginteatterin avustus;Kaupunginorkesterin konsertit;Sinfonia;Filharmonia;Teaterverksamhet;Teatrar;Sommarteater;Stadsorkestern;Filharmoniska sällskapet',
  'childrens-culture':
    'Lasten kulttuuri;Lasten ja nuorten kulttuuri;Kulttuurikasvatus;Barn- och ungdomskultur;Kultur för barn;Kulturfostran',
  culture: 'Kaupunkikulttuuri;Kaupunkikulttuurin tuki;Taidetoimi;Tapahtumapalvelut;Tapahtumatuotanto;Evenemang;Konsttjänster',
  sports:
    'Terveysliikunta;Uimalaitos;Uimakoulut;Jääradat;Kuntosalit;Monitoimihalli;Palloiluhalli;Latukone;Latujen hoito;Hiihtokeskus;Seura-avustukset;Seuratuki;Virkistyspalvelut;Virkistysalueet;Vapaa-aikapalvelut;Centralidrottsplan;Simskolor;Ishall;Sporthall;Konditionssal;Skidspår;Skidcentrum;Rekreation;Fritidstjänster;Fritidsväsendet;Hangö simhall',
  'maternity-child-clinics':
    'Keskustan neuvolan vastaanotto;Äitiys- ja lastenneuvola;Äitiys- ja lastenneuvolat;Lastenneuvola;Neuvolatoiminta;Rådgivningsverksamhet;Mödrarådgivning;Rådgivningen;Rådgivning',
  'school-student-health':
    'Opiskelijaterveydenhuolto;Koululääkärit;Kouluhammashoito;Skol- och studerandehälsovård;Studerandehälsovård;Skolläkare',
  'child-protection':
    'Lasten suojelu;Lasu-tiimi;Lastensuojelun avopalvelut;Öppenvård inom barnskyddet;Lastensuojelun avohuollon tuki',
  'out-of-home-care':
    'Lastensuojelun sijaishuolto;Lastensuojelulaitokset;Lastenkodit;Sijaisperheet;Perhekodit;Lastensuojelun laitoshoito;Lastensuojelun perhehoito;Vastaanottokoti;Nuorisokoti;Nuorisokodit;Barnskyddets vård utom hemmet;Vård utom hemmet inom barnskyddet;Barnskyddsanstalter;Barnhem;Fosterfamiljer;Fosterhem;Omhändertagna barn;Ungdomshem;Placerade barn',
  aftercare: 'Lastensuojelun jälkihuolto;Barnskyddets eftervård',
  'family-services':
    'Lapsiperheiden sosiaalityö;Perhepalvelut;Perheiden palvelut;Perhesosiaalityö;Perheasiat;Tukiperheet;Tukihenkilöt;Perhekuntoutus;Lasten, nuorten ja perheiden palvelut;Lasten ja perheiden palvelut;Familjeservice;Familjetjänster;Familjecenter;Familjerätt;Barnatillsyn;Stödfamiljer;Stödpersoner;Service för barnfamiljer;Hemservice för barnfamiljer;Tjänster för barn och familjer',
  'family-counselling':
    'Perheneuvonta;Kasvatus- ja perheneuvonta;Kasvatusneuvola;Fostrings- och familjerådgivning;Fostran och familjerådgivning;Uppfostringsrådgivning;Rådgivning i uppfostringsfrågor;Uppfostrings- och familjerådgivning',
  'child-mental-health':
    'Lastenpsykiatria;Lasten psykiatria;Nuorten psykiatria;Lasten ja nuorten psykiatria;Lasten ja nuorten mielenterveyspalvelut;Nuorten mielenterveys;Lasten mielenterveys;Barnpsykiatri;Ungdomspsykiatri;Barn- och ungdomspsykiatri;Barns psykiska hälsa;Ungas psykiska hälsa;Mentalvård för barn;Mentalvård för unga',
  'child-rehabilitation':
    'Lasten terapiat;Lasten puheterapia;Lasten toimintaterapia;Vammaisten lasten palvelut;Lasten ja nuorten kuntoutus;Puheterapia;Rehabilitering av barn;Rehabilitering för barn;Barnrehabilitering;Terapi för barn;Talterapi;Barn med funktionsnedsättning;Funktionsnedsatta barn',
  'elderly-services':
    'Ikäihmisten palvelut;Tehostettu palveluasuminen;Muistisairaiden hoiva;Seniorineuvonta;Åldringsvård;Åldrande befolkning;Hemservice;Heldygnsomsorg;Effektiverat serviceboende;Ålderdomshem;Minnessjuka;Seniorer;Yhteisöllinen asuminen;Gemenskapsboende',
  'disability-services':
    'Vammaishuolto;Henkilökohtaiset avustajat;Handikappservice;Funktionsnedsatta;Utvecklingsstörda;Utvecklingshämmade',
  'adult-social-work':
    'Aikuisten sosiaalityö;Sosiaalityö;Sosiaalipalvelut;Sosiaaliohjaus;Vuxensocialarbete;Socialarbete;Socialt arbete;Socialtjänster;Rehabiliterande arbetsverksamhet;Socialjour',
  'income-support': 'Ehkäisevä toimeentulotuki;Utkomststöd;Kompletterande utkomststöd;Förebyggande utkomststöd',
  'mental-health-substance':
    'Aikuispsykiatria;Psykiatria;Riippuvuusklinikka;Mentalvård;Mentalhälsa;Psykosociala tjänster;Missbrukarvård;Rusmedelsvård;Beroendevård;Vuxenpsykiatri;Psykiatri',
  'primary-care':
    'Terveysasema;Perusterveydenhuolto;Avoterveydenhuolto;Avosairaanhoito;Vastaanottopalvelut;Vastaanottotoiminta;Lääkärinvastaanotto;Fysioterapia;Terveyspalvelut;Sotekeskus;Sote-keskus;Vuodeosastot;Hälsovårdscentral;Hälsocentral;Hälsostation;Primärvård;Öppensjukvård;Mottagning;Läkarmottagning;Medicinsk rehabilitering;Fysioterapi;Hälso- och sjukvård;Hälsovårdstjänster;Social- och hälsocentral;Bäddavdelning',
  dental: 'Suunterveys;Hammaslääkärit;Munhälsovård;Mun- och tandvård;Tandvård;Tandläkare;Tandhälsa',
  'specialised-care':
    'Yliopistosairaala;Sairaalapalvelut;Sairaanhoitopiiri;Synnytykset;Förlossningar;Specialsjukvård;Specialiserad sjukvård;Centralsjukhuset;Universitetssjukhus;Sjukhustjänster;Sjukvårdsdistriktet',
  rescue:
    'Palokunta;Paloasema;Väestönsuojelu;Öljyntorjunta;Varautuminen;Brandkår;Brandstation;Förstavård;Prehospital akutsjukvård;Befolkningsskydd;Oljebekämpning;Beredskap',
  'land-use-planning':
    'Asemakaavat;Maapolitiikka;Kiinteistönmuodostus;Maanhankinta;Tonttipalvelut;Tontit;Kaupunkisuunnittelu;Yhdyskuntasuunnittelu;Kaupunkikehitys;Detaljplanering;Generalplan;Markanvändning;Markpolitik;Markförvärv;Fastighetsbildning;Geodata;Lägesdata;Stadsplanering;Stadsutveckling;Samhällsplanering;Tomter',
  'building-control': 'Rakennusluvat;Rakennustarkastus;Lupapalvelut;Byggnadsinspektion;Bygglov;Byggtillsyn;Tillståndstjänster',
  'environmental-protection':
    'Ympäristönhoito;Luonnonsuojelu;Vesiensuojelu;Ympäristövalvonta;Ilmansuojelu;Miljövård;Miljöskydd;Naturskydd;Vattenskydd;Miljötillsyn;Miljöövervakning;Klimatarbete',
  'environmental-health':
    'Terveydensuojelu;Terveystarkastajat;Elintarvikevalvonta;Hälsoskydd;Hälsoinspektion;Livsmedelstillsyn;Livsmedelsövervakning',
  'streets-roads':
    'Kadut;Tiet;Teiden hoito;Tiestö;Yksityisteiden avustukset;Tievalaistus;Auraus;Lumenauraus;Kunnallistekniikka;Yhdyskuntatekniikka;Infrapalvelut;Infra;Infrastruktuuri;Liikennesuunnittelu;Liikennealueet;Liikenneturvallisuus;Pysäköinti;Sillat;Väylät;Kunnossapito;Väghållning;Vägunderhåll;Trafikleder;Trafikområden;Trafikplanering;Trafiksäkerhet;Vinterunderhåll;Plogning;Snöplogning;Kommunalteknik;Samhällsteknik;Infrastruktur;Parkering;Broar',
  parks:
    'Viherpalvelut;Viherrakentaminen;Viheryksikkö;Viherhoito;Leikkialueet;Torit;Tori;Veneranta;Puistot ja yleiset alueet;Park;Parken;Parkväsende;Parkförvaltning;Parktjänster;Grönområden;Lekparker;Torget;Badstränder;Badplatser;Småbåtshamn;Båthamnar;Kirkkopuisto;Puisto;Puistoalueet;Puistotyöt;Puistopalvelut;Puistoyksikkö;Puistojen hoito',
  'public-transport':
    'Julkinen liikenne;Paikallisliikenne;Seutuliikenne;Bussiliikenne;Kutsuliikenne;Asiointiliikenne;Asiointikuljetukset;Palvelulinja;Lokaltrafik;Servicetrafik;Servicelinjen;Busstrafik;Regiontrafik;Anropstrafik',
  water:
    'Jätevesi;Jäteveden puhdistus;Viemäriverkosto;Hulevesi;Vesiosuuskunta;Vesiliikelaitos;Vesijohdot;Vedenhankinta;Vattenförsörjning;Kommunens vattenverk;Vattentjänstverk;Avlopp;Dagvatten;VA-verket;Vattenledningar',
  waste: 'Jätelautakunta;Jäteasema;Jäteneuvonta;Kierrätys;Sophantering;Soptipp;Avstjälpningsplats;Återvinning',
  housing:
    'Asuntopalvelut;Asuntoasiat;Korjausneuvonta;Asunnottomuustyö;Bostadsväsendet;Bostadstjänster;Bostadsförvaltning;Bostadsärenden;Hyresbostäder;Hyreshus;Boenderådgivning;Bostäder;Bostadslöshet',
  'health-promotion':
    'Hyvinvoinnin edistäminen;Hyvinvoinninedistäminen;Terveydenedistäminen;HYTE;Hyte-työ;Hyvinvointityö;Osallisuus;Ehkäisevä työ;Järjestöavustukset;Järjestöyhteistyö;Främjande av välfärd;Främja välfärden;Välfärd och hälsa;Hälsofrämjande;Välfärdsfrämjande;Välfärdskoordinator;Förebyggande rusmedelsarbete;Förebyggande arbete;Delaktighet;Föreningsbidrag;Organisationsbidrag;Äldrerådet;Terveyden edistäminen',
  employment:
    'Työllistäminen;Työllistymisen tuki;Työvoimapalvelut;Työvoimaviranomainen;TE-palvelut;TE-toimisto;Kuntaosuus työmarkkinatuesta;Työttömyysturvan kuntaosuus;Kesätyöt;Arbetskraftstjänster;Arbetsmarknadsstöd;AN-tjänster;AN-byrån;Lönesubvention;Arbetslösa;Sommarjobb;Sommararbete',
  integration: 'Pakolaistyö;Monikulttuurisuustyö;Invandrartjänster;Flyktingmottagning;Mångkulturellt arbete',
  'business-development':
    'Yrityspalvelut;Yritysneuvonta;Yrittäjyys;Markkinointi;Kehittämisyhtiö;Kehitysyhtiö;Seutukehitys;Teollisuuspuisto;Teknologiapuisto;Tiedepuisto;Näringsväsende;Näringspolitik;Näringstjänster;Livskraft;Företagstjänster;Företagsrådgivning;Marknadsföring;Utvecklingsbolag',
  'rural-services': 'Maataloushallinto;Lomatoimi;Landsbygdsförvaltning;Lantbruk;Avbytarservice',
  'land-forest': 'Metsät;Metsien hoito;Maatilat;Skogsbruk;Skogslägenheter;Skogar;Skogsväsende;Jord- och skogslägenheter',
  'business-operations':
    'Energialaitos;Sähkölaitos;Lämpölaitos;Lämpöhuolto;Liiketoiminta;Lentoasema;Tuulipuisto;Hamnen;Hamnverket;Energiverk;Elverk;Fjärrvärme;Värmeverk;Affärsverksamhet;Flygplats;Flygstation;Djuphamn',
  'religious-cemeteries': 'Hautausmaat;Hautaustoimi;Krematorio;Begravningsplatser;Kyrkogårdar;Gravgårdar',
  administration:
    'Yleishallinto;Tietohallinto;Konsernipalvelut;Hallintopalvelut;Talouspalvelut;Henkilöstöpalvelut;Henkilöstöjohtaminen;Työhyvinvointi;Tietotekniikka;IT-palvelut;Tietojärjestelmät;Digipalvelut;Asianhallinta;Asiakirjahallinto;Arkisto;Kirjaamo;Asiakaspalvelukeskus;Asiakaspalvelupiste;Palkkahallinto;Palkanlaskenta;Hankintapalvelut;Hankintatoimi;Kunnanvirasto;Kaupunginkanslia;Kaupunginjohtaja;Kunnanjohtaja;Kaupunkikonserni;Edunvalvonta;Johto;Johtaminen;Kehittäminen;Projektit;Centralförvaltning;Ekonomitjänster;Personalförvaltning;Dataförvaltning;Informationsförvaltning;IT-tjänster;Datateknik;Datatjänster;Digitalisering;Kommunikation;Koncernförvaltning;Koncerntjänster;Förvaltningstjänster;Ärendehantering;Arkivet;Registratur;Kundservice;Löneförvaltning;Upphandling;Stadskansliet;Kommunkansliet;Kansli;Intern revision;Intern kontroll;Intern granskning;Sektorförvaltningen;Ledning;Utveckling;Projekt;Hallinnon kehittäminen;Hallinnolliset menot;Hallintojohtaja;Johto;Johdon tuki;Johtoryhmä;Yhteisten palvelujen yksikkö;Yhteisissä tiloissa;Yhteinen henkilöstö;Ledningsgruppen;Ledningen;Ledning;Gemensam personal;Gemensamt;Gemensamma kostnader',
  premises:
    'Tilakeskus;Tilahallinta;Kiinteistöpalvelut;Kiinteistöjen ylläpito;Kiinteistöt;Kiinteistöhuolto;Kiinteistötoimi;Rakennuttaminen;Rakennusten ylläpito;Isännöinti;Konekeskus;Varikko;Keskusvarasto;Varastotoiminta;Tekniset palvelut;Lokalförvaltning;Lokaltjänster;Lokaliteter;Lokaler;Utrymmesförvaltning;Utrymmestjänster;Fastighetsförvaltning;Fastighetstjänster;Fastighetsunderhåll;Fastigheter;Fastighetsservice;Husbyggnad;Byggherretjänster;Disponentservice;Inomhusluft;Maskincentralen;Centrallager;Depå;Tekniska tjänster;Päiväkotikiinteistöt',
  'catering-cleaning':
    'Ruokahuolto;Ruoka- ja puhtauspalvelut;Ateriapalvelut;Ateria- ja siivouspalvelut;Keskuskeittiön hankinnat;Kouluruokailu;Koulujen ruokailu;Koulujen ateriat;Päiväkotien keittiöt;Päiväkotien siivous;Päiväkotien ateriat;Puhdistuspalvelut;Laitoshuolto;Måltidsservice;Bespisning;Skolbespisning;Skolmat;Skolmåltider;Kök;Köket i Karis;Köken;Kökspersonal;Städning;Renhållning;Lokalvård;Skolornas kök;Daghemmens kök;Keskuskoulun ruokailu;Lukion ruokailu',
  'occupational-health': 'Företagshälsovård;Arbetshälsovård',
  'political-governance':
    'Kaupunginhallitus;Aluehallitus;Kunnanvaltuusto;Aluevaltuusto;Aluevaltuuston kokoukset;Vaalit;Aluevaalit;Eduskuntavaalit;Presidentinvaalit;Europarlamenttivaalit;Keskusvaalilautakunta;Tarkastustoimi;Tilintarkastus;Luottamushenkilöt;Luottamustoimi;Toimielimet;Lautakunnat;Lautakunnan kokoukset;Yksilöjaosto;Fullmäktige;Kommunfullmäktige;Stadsstyrelsen;Kommunstyrelsen;Välfärdsområdesfullmäktige;Val;Valet 2027;Valen;Riksdagsval;Presidentval;Europaparlamentsval;Valnämnd;Centralvalnämnden;Förtroendevalda;Organ;Teknisk nämnd;Bildningsnämnd;Nämnder;Individsektionen',
  financing:
    'Verot;Kunnallisvero;Yhteisövero;Kiinteistövero;Rahoitus;Rahoitustoiminta;Rahoituskulut;Rahoituserät;Korkotulot;Korkokulut;Poistot;Skatteinkomster;Skatter;Kommunalskatt;Samfundsskatt;Fastighetsskatt;Statsandelar;Finansiering;Finansiella poster;Finansieringsverksamhet;Finansverksamhet;Ränteinkomster;Räntekostnader;Avskrivningar',
};

export interface NamedMoment {
  readonly moment: MomentId;
  readonly name: string;
}

export const momentNames: readonly NamedMoment[] = (Object.entries(wordExamples) as [MomentId, string][]).flatMap(
  ([moment, names]) => names.split(';').map((name) => ({ moment, name })),
);
