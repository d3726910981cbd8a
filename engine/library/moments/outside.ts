/**
 * What neither municipality nor county does, or what names no service although it looks like one: police, courts, universities,
 * pensions, foundations. Where a line's name or context holds one of these words the library has no moment for it and says nothing.
 */
export const outside = {
  fi: 'poliisi*, puolustusvoim*, puolustusmin*, puolustusliit*, puolustushall*, rajavart*, tuomioist*, käräjäoik*, hovioik*, hallinto oikeu*, hallintooikeu*, korkei* oikeu*, korkei* hallinto*, rangaistus*, vankil*, rikos*, syyttäj*, ulosot*, ulkoministeri*, ulkoasiainhall*, kehitysyhteistyö*, kriisinhall*, rauhanv*, ammattikorkeak*, korkeakoul*, yliopisto, yliopiston, yliopistot, yliopistojen, yliopistoille, tieteen*, tiede, tiedepol*, tutkimusrah*, eduskunta, eduskunnan, tasavallan pres*, tulli, verohall*, säteilyturv*, lääkeal*, lääkeasi*, patentti*, ilmatiet*, finnvera*, arvonlisäverom*, opintotu*, opintora*, lapsilis*, kansaneläke*, eläkkeet, eläkelai*, sairausvak*, vanhempainpäivär*, vuorottelu*, sotilas*, siviilipalv*, nato, ahvenanm*, rahapelitoim*, suojelupoliis*, hätäkesk*',
  sv: 'polis*, försvarsm*, gränsbev*, tingsrätt*, domstol*, förvaltningsdomst*, åklag*, fängel*, universitet, universitetet, universiteten, yrkeshögsk*, högskol*, folkpension*, barnbidrag*, studiestöd*',
  en: 'police*, opd, sheriff*, court, courts, prison*, jail*, criminal*, homicide*, ceasefire*, military*, university, universities, internal affairs',
  de: 'polizei*, allgemeine sicherh*, ordnungsamt*, gericht*, bundeswehr*, universität*, hochschul*, lastenausgleich*',
} as const;
