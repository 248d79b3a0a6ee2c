agreements-confidentiality-1 = מה שנאמר כאן נשאר כאן.
agreements-own-life-1 = מדברים בשם עצמנו, מתוך החיים שלנו.
agreements-welcome-1 = כל רגש וכל נושא מתקבלים בברכה; אף אחד לא חייב לשתף, ואיננו תוקפים או מתקנים זה את זה.
agreements-listening-1 = מקשיבים כדי להבין, לא כדי לענות.

someone = מישהו
untitled = מעגל הקשבה
gap = { " " }

language-choose = שפה
language-unread = דוברי עברית מלידה עוד לא קראו את המילים האלה. אם משהו נשמע לא נכון, אפשר לספר למי שמארחים את החדר.
language-notNow = אי אפשר לטעון את השפה הזאת כרגע.
theme-choose = אור
theme-device = אור אוטומטי
theme-evening = אור ערב
theme-day = אור יום
keep-tick = לשמור את הבחירות האלה ואת הדף הזה במכשיר הזה
keep-what = השפה והאור, והדף עצמו, כדי שייפתח גם בלי רשת. שום דבר ממעגל לא נשמר איתם. ”לצאת מיד“ שוכח גם אותם.
keep-refused = הדפדפן הזה לא מאפשר לדף לשמור אותם.

home-title = חדר ההקשבה
home-what-1 = כמה אנשים יושבים במעגל ומעבירים ביניהם אבן דיבור.
home-what-2 = כשהאבן אצלך שומעים אותך; כל השאר מקשיבים.
home-what-3 = כשהמעגל נגמר, הכול נמחק מכל המכשירים.
home-open = לפתוח חדר
home-rehearse = לתרגל
home-notPromised = מישהו עדיין יכול להקליט; החדר לא יכול למנוע זאת.
home-handbook = איך מקיימים מעגל
home-safety = האם זה בטוח?
home-hostedBy = באירוח { $name }
home-contact = יצירת קשר
home-legal = מידע משפטי

notice-broken-link-title = הקישור הזה לא שלם.
notice-broken-link-text = אפשר לבקש אותו שוב, או להעתיק אותו שוב במלואו.
notice-framed-title = הדף הזה מוצג בתוך דף אחר.
notice-framed-text = חדר נפתח רק בלשונית משלו, כדי ששום דבר של אחרים לא יונח מעליו.
notice-insecure-title = הכתובת הזאת אינה מאובטחת.
notice-insecure-text = דפדפנים פותחים מיקרופון רק בכתובת שמתחילה ב־https. מי שמארחים את הדף יכולים להוסיף לו אישור אבטחה; הדרך מתוארת ב־README.
notice-unsupported-title = אי אפשר לפתוח חדר בדפדפן הזה.
notice-unsupported-text = אפשר בגרסה עדכנית של Firefox,‏ Chrome,‏ Edge או Safari.
notice-not-whole-title = החדר לא הגיע בשלמותו.
notice-not-whole-text = חלק מהדף נשאר בדרך. אפשר לטעון אותו שוב.
notice-no-way-title = כרגע אין דרך אל החדר.
notice-no-way-text = נפגשים כאן דרך הרשת, ולמכשיר הזה אין כרגע רשת, או שאין רשת שמגיעה לכאן. כשהיא תחזור, הדף הזה ימשיך מעצמו.
notice-open-elsewhere-title = החדר הזה כבר פתוח כאן בלשונית אחרת.
notice-open-elsewhere-text = אפשר להמשיך שם, או להיכנס גם מכאן.
notice-full-title = כל המקומות תפוסים.
notice-full-text = כשמישהו יעזוב, שוב יהיה מקום.
notice-closed-title = המעגל התחיל.
notice-closed-text = הדלת סגורה עכשיו, כדי שמי שבפנים יוכלו להיות זה עם זה. שום דבר עליך לא נשמר כאן.
notice-not-yet-title = לא ברגע זה.
notice-not-yet-text = הדפיקה שלך נשמעה, ומי שבפנים מבקשים ממך מעט סבלנות. אפשר להמשיך לחכות לרגע טוב יותר.
notice-left-title = עזבת את המעגל.
notice-left-text = המעגל ממשיך.
notice-long-away-title = לא היית כאן זמן־מה.
notice-long-away-text = במשך חצי שעה לא נשמע כאן אף אחד מהמעגל, ולכן הכול נמחק מהמכשיר הזה. אם המעגל עדיין נמשך, הקישור שלו יחזיר אותך.
notice-removed-title = המעגל ממשיך בלעדיך.
notice-removed-text = ההשתתפות שלך בו הסתיימה, ושום דבר ממנו לא נשמר במכשיר הזה. הלוואי שיימצאו לך אנשים לשבת איתם.
notice-comeInAnyway = להיכנס גם מכאן
notice-comeBack = לחזור למעגל
notice-lookAgain = להסתכל שוב
notice-keepWaiting = להמשיך לחכות
notice-toBeginning = חזרה להתחלה

welcome-lead = ההסכמות האלה מחזיקות את המעגל. כדאי לקרוא אותן לאט.
welcome-changed = ההסכמות השתנו. כדאי לקרוא אותן שוב.
welcome-agree = זה מוסכם עליי
welcome-reload = לטעון מחדש
welcome-apart-what = אפשר גם להיכנס בלי לחכות, ולהיפגש כשלכולם תהיה אותה גרסה של הדף.
welcome-apart-go = להיכנס בלי לחכות
welcome-company-looking = בודקים אם יש כאן מישהו…
welcome-company-someone = יש כאן מישהו.
welcome-company-nobody = אין כאן אף אחד עכשיו. אולי המעגל עוד לא התחיל, ואולי כבר נגמר.
welcome-company-unreachable = אי אפשר להגיע לחדר כרגע. הניסיונות נמשכים.
welcome-company-no-server = לא נמצא כאן שרת שדרכו אנשים יכולים להיפגש. מי שמארחים את הדף יכולים לציין אחד ב־config.json.
welcome-company-rehearsal = האחרים ייכנסו ברגע שהתיישבת.
welcome-company-reload = כדאי לטעון מחדש לפני שמתחילים. למישהו כאן יש גרסה חדשה יותר של הדף.
welcome-company-still-older = למישהו כאן יש גרסה חדשה יותר של הדף, והטעינה מחדש עוד לא הביאה אותה. כדאי לנסות שוב בעוד זמן מה.
welcome-company-await-reload = למישהו כאן יש גרסה ישנה יותר של הדף. אחרי שהיא תיטען מחדש, תיפגשו.
welcome-company-apart = הכניסה עכשיו היא בלי מי שיש להם גרסה אחרת של הדף.
welcome-door-ask = המעגל התחיל. אחרי דפיקה שלך, מישהו יחפש רגע טוב.
welcome-door-closed = המעגל התחיל, והדלת שלו סגורה.

link-copy = להעתיק את הקישור
link-copied = הועתק
link-share = לשתף את הקישור
link-byHand = הקישור, להעתקה ביד

you-title = איך להשתתף
you-name = איך נוכל לקרוא לך?
you-way = איך נוח לך להיות כאן?
you-voice = בקול שלי
you-writing = בכתיבה
you-listening = רק בהקשבה
you-beforeAsking = הדפדפן שלך יבקש רשות להשתמש במיקרופון. בטלפון שלך יופיע סימן המיקרופון כל הזמן. שום דבר לא יוצא מהמכשיר הזה כל עוד האבן לא אצלך.
you-asking = הדפדפן שלך שואל אותך עכשיו.
you-stillAsking = הדפדפן שלך עדיין מבקש את המיקרופון. אפשר להמשיך, ולאשר אותו אחר כך.
you-nameMissing = כאן צריך שם. כל שם שנעים לך מתאים.
you-go = להמשיך

ready-title = הכול מוכן
ready-heard = שומעים אותך. וגם הקול שלנו מגיע אליך.
ready-notYetHeard = מילה אחת, אם מתחשק לך, והאור יענה.
ready-listening = באת להקשיב.
ready-writing = באת לכתוב. כשהאבן תגיע, כולם יקראו את מה שכתבת.
ready-microphone-refused = המיקרופון לא אושר. אפשר לשבת ולהקשיב עכשיו, ולהפעיל אותו אחר כך.
ready-microphone-none = לא נמצא מיקרופון. אפשר לשבת ולהקשיב עכשיו, ולהפעיל אותו אחר כך.
ready-microphone-stopped = המיקרופון נעצר. אפשר לשבת ולהקשיב עכשיו, ולהפעיל אותו אחר כך.
ready-level = האור נע עם הקול שלך.
ready-elsewhere = הדף הזה פתוח בתוך יישום אחר, שאולי שומר את המיקרופון לעצמו. אפשר לפתוח את הדפדפן ולהדביק בו את הקישור.
ready-tryAgain = לנסות שוב
ready-sit = לשבת
ready-step-entering = מפנים לך מקום…
ready-step-waiting = עוד אין תשובה מבפנים. הניסיונות נמשכים.
ready-step-knocking = המעגל התחיל; מישהו יחפש רגע טוב.
ready-turnBack = לא לחכות עוד

exit-vanish = לצאת מיד
exit-what = מוחק את הלשונית הזאת ומראה דף ריק. ייתכן שהדפדפן שלך עדיין זוכר שהיית כאן.
exit-key = לחיצה משולשת על Shift עושה אותו דבר

farewell-title = הכול כבר איננו. לכו בעדינות.
farewell-removed = מה נמחק
farewell-removedList-1 = השמות, המקומות וסדר המעגל.
farewell-removedList-2 = ההסכמות, ומי הסכימו להן.
farewell-removedList-3 = המפתחות של החדר הזה והקישור בשורת הכתובת.
farewell-removedList-4 = החיבורים בין המכשירים, וכל מיקרופון.
farewell-cannot = מה שאנשים זוכרים אי אפשר למחוק, וגם לא מה שאולי מישהו הקליט, וגם לא קישור ששמור בהודעה או בהיסטוריה של הדפדפן שלך.
farewell-back = חזרה להתחלה
farewell-devices = { $count ->
    [one] מכשיר אחד.
    [two] שני מכשירים.
   *[other] { farewell-count } מכשירים.
}
farewell-letGo-one = הוא שחרר הכול.
farewell-letGo-both = שניהם שחררו הכול.
farewell-letGo-all = כולם שחררו הכול.
farewell-letGo-some = { $count ->
    [0] אף אחד עוד לא שחרר הכול.
    [one] אחד שחרר הכול.
    [two] שניים שחררו הכול.
   *[other] { farewell-count } שחררו הכול.
}
farewell-unreached = { $count ->
    [one] לאחד אי אפשר היה להגיע.
    [two] לשניים אי אפשר היה להגיע.
   *[other] אל { $count } אי אפשר היה להגיע.
}
farewell-count = { $count ->
    [one] אחד
    [two] שניים
    [3] שלושה
    [4] ארבעה
    [5] חמישה
    [6] שישה
    [7] שבעה
    [8] שמונה
    [9] תשעה
    [10] עשרה
    [11] אחד־עשר
    [12] שנים־עשר
   *[other] { $count }
}

## aside
aside-hide = אחרים כאן יכולים לדעת בערך מאיפה החיבור שלך. להסתיר את זה; ייתכן שהקול יגיע מעט לאט יותר.
aside-hidingFails = כל עוד מקום החיבור שלך מוסתר, בלי הממסר אף אחד לא יכול להגיע אליך.
aside-title = משהו לא כשורה
aside-check = לבדוק את החיבור
aside-checkAgain = לבדוק שוב
aside-checking = בודקים. זה לוקח כמה שניות.
aside-rehearsal = זה תרגול: אף אחד לא מחובר, ולכן אין מה לבדוק.
aside-findings-no-server = השרת שמפגיש בין אנשים לא עונה. בלעדיו אף אחד לא מוצא את החדר; אולי יעזור לנסות שוב עוד מעט.
aside-findings-no-way = הרשת הזאת לא מעבירה חיבורים ישירים, ולחדר הזה אין ממסר. לעתים קרובות עוזרת רשת אחרת, או החיבור הסלולרי של הטלפון.
aside-findings-no-way-relay-silent = הרשת הזאת לא מעבירה חיבורים ישירים, והממסר של החדר לא עונה. לעתים קרובות עוזרת רשת אחרת, או החיבור הסלולרי של הטלפון.
aside-findings-only-relay = הרשת הזאת לא מעבירה חיבורים ישירים. במקומם, הממסר של החדר נושא את החיבורים שלך.
aside-findings-untried = השרת עונה. אי אפשר לבדוק מכאן אם הרשת הזאת מעבירה חיבורים ישירים, ולחדר הזה אין ממסר.
aside-findings-untried-relay = השרת עונה, וגם הממסר של החדר, שנושא את החיבורים שלך במקום ששום דבר אחר לא עובר.
aside-findings-untried-relay-silent = הממסר של החדר לא עונה כרגע, ואי אפשר לבדוק מכאן אם הרשת הזאת מעבירה חיבורים ישירים. לעתים קרובות עוזרת רשת אחרת, או החיבור הסלולרי של הטלפון.
aside-findings-relay-silent = החיבור שלך טוב. הממסר של החדר, שרשתות מסוימות זקוקות לו, לא עונה כרגע.
aside-findings-no-relay = החיבור שלך טוב. יש רשתות שזקוקות לממסר ביניהן, ולחדר הזה אין ממסר.
aside-findings-well = החיבור שלך טוב, וגם הממסר של החדר.
aside-microphone-refused = דרך הסימן שליד כתובת הדף אפשר לאשר את המיקרופון.
aside-microphone-none = אם מחובר מיקרופון, אולי תוכנה אחרת משתמשת בו.
aside-microphone-stopped = אולי תוכנה אחרת לקחה את המיקרופון, או שהוא נותק.

## sound
sound-level = המיקרופון שלך
sound-hearMyself = לשמוע את עצמך
sound-listening = כמה מילים ממך, ועוד רגע הן יישמעו.
sound-playing = כך הקול שלך נשמע. שום דבר ממנו לא נשמר.
sound-playSound = להשמיע צליל
sound-microphone = מיקרופון
sound-speaker = מאיפה נשמעים האחרים
sound-usual = כפי שקבוע במערכת
sound-unnamed = מכשיר { $at }
sound-natural = צליל טבעי, לקערה או למוזיקה
sound-naturalWhat = ההד, הרעש והעוצמה נשארים כמו שהם; אוזניות עוזרות.
