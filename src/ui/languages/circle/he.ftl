circle-greeting = הגעת. לא מצפים ממך לכלום. כשהאבן תגיע אפשר לדבר, לשתוק, לכתוב, או לתת לה לעבור.
circle-fold = בסדר
circle-seats = המעגל, ממך עם כיוון השעון
circle-menu = לדאוג למעגל
circle-dock = מה אפשר לעשות
circle-seating = רק רגע. מכינים לך מקום.
circle-out = יצאת לרגע. המקום שלך נשאר שלך.
circle-first = הגעת לפני כולם. אפשר לשתף את הקישור, והאחרים יוכלו להצטרף.
circle-alone = אין כאן עכשיו אף אחד מלבדך.
circle-centre = האבן נחה במרכז.
circle-centreHand = האבן נחה במרכז. היד הראשונה שהורמה: { $name }.
circle-unsettled = רק רגע. מודיעים לכולם.
circle-mine = האבן אצלך.
circle-resting = האבן אצלך. המיקרופון שלך נח.
circle-open = המיקרופון שלך פתוח.
circle-reaching = הקול שלך מגיע לכולם.
circle-stopped = המיקרופון שלך נעצר.
circle-refused = האבן אצלך. המיקרופון שלך עוד לא אושר.
circle-held = האבן אצל { $name }.
circle-lost = { $name } בדרך חזרה. האבן מחכה.
circle-offeredToMe = האבן בדרך אליך מ־{ $name }. אין מה למהר.
circle-comesToMe = האבן בדרך אליך. אין מה למהר.
circle-comes = האבן בדרך אל { $to }.
circle-offeredByMe = האבן בדרך ממך אל { $name }.
circle-offered = האבן בדרך מ־{ $giver } אל { $to }.
circle-closing = סוגרים את המעגל ביחד.
circle-waiting = מחכים עד שכולם מוכנים.

seat-you = המקום שלך
seat-speaking = מכאן מדברים
seat-holding = האבן כאן
seat-next = התור הבא
seat-afterNext = אחר כך
seat-lost = בדרך חזרה…
seat-out = בחוץ לרגע
seat-reading = בקריאה
seat-quieted = בלי קול אצלך
seat-passesToYou = מכאן האבן מגיעה אליך
seat-youPassTo = לכאן האבן עוברת ממך
seat-handing = האבן יוצאת מכאן
seat-beingHanded = האבן מגיעה לכאן
seat-reached = הקול שלך מגיע לכאן

dock-take = לקחת את האבן
dock-accept = לקבל אותה
dock-onward = לתת לה לעבור
dock-withdraw = לקחת בחזרה
dock-giveBack = להניח את האבן במרכז
dock-pass = להעביר ל־{ $name }
dock-speak = לדבר
dock-rest = לתת למיקרופון לנוח
dock-tryAgain = לנסות שוב
dock-turnOn = להפעיל את המיקרופון
dock-hear = לגעת כדי לשמוע
dock-lay = להניח במרכז
dock-name = לבחור מי אחריך
dock-handBack = להחזיר ל־{ $name }
dock-listener = מי מקשיב לך?
dock-heard = הרגשתי שהקשיבו לי
dock-carry = להעביר הלאה לעת עתה
dock-askRest = לשאול אם האבן תנוח
dock-restPiece = להניח את האבן לנוח
dock-goOn = להמשיך
dock-openMine = לפתוח את המיקרופון שלך
dock-bell = פעמון
dock-stepOut = לצאת לרגע
dock-comeBack = לחזור
dock-ready = מבחינתי אפשר לשחרר
dock-notYet = עוד לא
dock-more = עוד

footer-noSound = הקול של { $name } עוד לא מגיע לכאן. החדר מחפש דרך.
footer-unreached = הקול שלך לא מגיע כרגע אל { $names }.
footer-unreachedMany = { $count ->
    [one] הקול שלך לא מגיע כרגע לאדם אחד.
    [two] הקול שלך לא מגיע כרגע לשני אנשים.
    [3] הקול שלך לא מגיע כרגע לשלושה אנשים.
    [4] הקול שלך לא מגיע כרגע לארבעה אנשים.
    [5] הקול שלך לא מגיע כרגע לחמישה אנשים.
   *[other] הקול שלך לא מגיע כרגע אל { $count } אנשים.
}
footer-noSignal = שום קול לא מגיע מהמיקרופון שלך. אולי מתג בו כבוי, או שתוכנה אחרת משתמשת בו.
footer-introducerAway = אנשים חדשים לא יכולים למצוא את החדר כרגע. המעגל ממשיך.
footer-leakStopped = קול יצא בזמן שהמיקרופון שלך היה אמור לנוח. זה נעצר.
footer-unmet-relayed = חיבור אחד עוד לא נוצר. החדר ממשיך לנסות.
footer-unmet-no-relay = חיבור אחד לא נוצר. אולי אחת הרשתות לא מעבירה שום חיבור, ולחדר הזה אין ממסר. לעתים קרובות עוזרת רשת אחרת, או החיבור הסלולרי של הטלפון.
footer-newerPage-gathering = כדאי לטעון מחדש לפני שמתחילים. מישהו הגיע עם גרסה חדשה יותר של הדף.
footer-newerPage-begun = מישהו הגיע עם גרסה חדשה יותר של הדף. אפשר יהיה להיכנס אחרי שכולם כאן יטענו מחדש.
footer-cutOff = נותק הקשר שלך עם האחרים. החדר מחפש אותם.

## practice
practice-length = { $unit ->
    [half] חצי דקה
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = לצלצל לשקט של { practice-length }? כולם עוצרים, והאבן נשארת במקומה.
practice-bell-ring = לצלצל בפעמון
practice-bell-no = לא עכשיו
practice-bell-rests = הפעמון צלצל ממש עכשיו.
practice-choose-receiver = אל מי עוברת האבן?
practice-choose-listener = מי מקשיב לך?
practice-choose-no = עוד לא
practice-silence-nobody = שקט של { practice-length }.
practice-silence-mine = שקט של { practice-length }. האבן נשארת אצלך.
practice-silence-theirs = שקט של { practice-length }. האבן נשארת אצל { $name }.
practice-farewell = הפרידה. כל אחת ואחד יכולים לפתוח את המיקרופון שלהם.
practice-farewellOver = הפעמון סיים את הפרידה. כשיהיה לך נכון, אפשר לשחרר את המעגל.
practice-breath = נשימה לפני הקול הבא.
practice-interrupted = דיברת כשהחיבור נקטע.
practice-setAside = לעת עתה המקום שלך מחוץ לתור. הוא נשאר שלך, ואפשר לחזור בכל רגע.
practice-askedToRest = שאלת. אין מה למהר.
practice-iListen = ההקשבה שלך נתונה ל־{ $name }.
practice-pairs = ההקשבה של { $listener } נתונה ל־{ $speaker }.
practice-waitingFor = מחכים ל־{ $name }.
practice-stepThemOut = להוציא את { $name } מהתור לעת עתה
practice-knock-isHere = { $name } ליד הדלת.
practice-knock-letIn = להכניס
practice-knock-notYet = עוד לא
practice-wait = לבקש לחכות
practice-callOff = לבטל
practice-held = מישהו ביקש לחכות.
practice-hand-raise = להרים יד
practice-hand-lower = להוריד יד
practice-hand-at = יד { $place }
practice-heart = יד על הלב
practice-guardian = שמירת המעגל
practice-guardianOffered = הצעה מ־{ $name }: לקבל את שמירת המעגל.
practice-beGuardian = לשמור על המעגל
practice-candle-burning = הנר דולק.
practice-candle-half = הנר בחציו.
practice-candle-low = הנר נמוך.
practice-candle-down = הנר נגמר. אין מה למהר.
practice-candle-longer = לתת לו לדלוק עוד
practice-closes = סוגרים בסביבות { $hour }
practice-ifBroken = אם החיבור נקטע: { $what }
practice-quiet-cannot-hear = מישהו לא שומע אותך.
practice-quiet-need-someone = ל־{ $name } נחוץ עכשיו מישהו. רק אצלך רואים את זה.
practice-quiet-line = משמירת המעגל, לך בלבד: { $text }
practice-quiet-shall-rest = שהאבן תנוח? אפשר להמשיך בכל רגע.
practice-quiet-stillHere = אני עוד כאן
practice-quiet-answer = שורה אחת, רק לאדם הזה
practice-quiet-send = לשלוח
practice-quiet-fold = בסדר
practice-write-field = לכתוב, והאחרים יקראו
practice-write-say = לומר
practice-write-tooLong = זה ארוך ממה ששורה אחת יכולה להכיל. אפשר לומר את זה בשתיים.
practice-write-full = בתור הזה אין מקום לשורות נוספות.
practice-write-lines = מה שנכתב בתור הזה
practice-again-title = על מה מסכימים
practice-again-changed = ההסכמות השתנו. כדאי לקרוא אותן שוב.
practice-again-read = כדאי לקרוא אותן שוב, בקצב שלך.
practice-again-agree = זה מוסכם עליי
practice-again-leave = לעזוב

practice-did-phase-gathering = { $who ->
    [you] החזרת את המעגל להתכנסות.
   *[other] המעגל חזר להתכנסות, בהזמנת { $name }.
}
practice-did-phase-opening = { $who ->
    [you] התחלת את הפתיחה.
   *[other] הפתיחה התחילה, בהזמנת { $name }.
}
practice-did-phase-rounds = { $who ->
    [you] התחלת סבב.
   *[other] סבב התחיל, בהזמנת { $name }.
}
practice-did-phase-closing = { $who ->
    [you] התחלת את סבב הסיום.
   *[other] סבב הסיום התחיל, בהזמנת { $name }.
}
practice-did-phase-farewell = { $who ->
    [you] התחלת את הפרידה.
   *[other] הפרידה התחילה, בהזמנת { $name }.
}
practice-did-pattern-around = { $who ->
    [you] קבעת שהאבן עוברת סביב המעגל.
   *[other] האבן עוברת סביב המעגל, בהזמנת { $name }.
}
practice-did-pattern-around-back = { $who ->
    [you] קבעת שהאבן עוברת בכיוון השני.
   *[other] האבן עוברת בכיוון השני, בהזמנת { $name }.
}
practice-did-pattern-centre = { $who ->
    [you] קבעת שהאבן נלקחת מהמרכז.
   *[other] האבן נלקחת מהמרכז, בהזמנת { $name }.
}
practice-did-pattern-named = { $who ->
    [you] קבעת שהאבן עוברת לפי בחירת הדוברים.
   *[other] האבן עוברת לפי בחירת הדוברים, בהזמנת { $name }.
}
practice-did-pattern-listener = { $who ->
    [you] קבעת שהאבן עוברת הלוך ושוב בין שניים.
   *[other] האבן עוברת הלוך ושוב בין שניים, בהזמנת { $name }.
}
practice-did-prompt = { $who ->
    [you] הנחת שאלה לסבב הזה.
   *[other] הונחה שאלה לסבב הזה בידי { $name }.
}
practice-did-prompt-none = { $who ->
    [you] הסרת את השאלה.
   *[other] השאלה הוסרה בידי { $name }.
}
practice-did-title = { $who ->
    [you] נתת למעגל שם.
   *[other] ניתן למעגל שם בידי { $name }.
}
practice-did-intention = { $who ->
    [you] כתבת לשם מה המעגל.
   *[other] נכתב לשם מה המעגל, בידי { $name }.
}
practice-did-closesAround = { $who ->
    [you] אמרת מתי סוגרים.
   *[other] נאמר מתי סוגרים, מפי { $name }.
}
practice-did-ifBroken = { $who ->
    [you] כתבת מה לעשות אם החיבור נקטע.
   *[other] נכתב מה לעשות אם החיבור נקטע, בידי { $name }.
}
practice-did-quietSeconds = { $who ->
    [you] קבעת שקט של { practice-length }.
   *[other] נקבע שקט של { practice-length }, בהזמנת { $name }.
}
practice-did-breathSeconds = { $who ->
    [you] הנחת נשימה בין שני קולות.
   *[other] הונחה נשימה בין שני קולות בידי { $name }.
}
practice-did-breathSeconds-none = { $who ->
    [you] הסרת את הנשימה.
   *[other] הנשימה הוסרה בידי { $name }.
}
practice-did-candleMinutes = { $who ->
    [you] הדלקת נר לכל תור.
   *[other] הודלק נר לכל תור בידי { $name }.
}
practice-did-candleMinutes-none = { $who ->
    [you] הנחת את הנר בצד.
   *[other] הנר הונח בצד בידי { $name }.
}
practice-did-order = { $who ->
    [you] החלפת מקומות.
   *[other] הוחלפו מקומות בידי { $name }.
}
practice-did-prompts = { $who ->
    [you] הכנת שאלות.
   *[other] הוכנו שאלות בידי { $name }.
}
practice-did-door-open = { $who ->
    [you] פתחת את הדלת.
   *[other] הדלת נפתחה בידי { $name }.
}
practice-did-door-ask = { $who ->
    [you] ביקשת ממי שמגיעים לדפוק.
   *[other] מי שמגיעים דופקים, לבקשת { $name }.
}
practice-did-door-closed = { $who ->
    [you] סגרת את הדלת.
   *[other] הדלת נסגרה בידי { $name }.
}
practice-did-guardian-nobody = אין עכשיו מי ששומר על המעגל. המקום הזה פתוח לכולם.
practice-did-guardian-me = שמירת המעגל אצלך עכשיו.
practice-did-guardian-other = שמירת המעגל עכשיו אצל { $name }.
practice-did-agreements = ההסכמות השתנו.
practice-did-carried-past-me = האבן פסחה עליך לעת עתה. היא תחזור אליך.
practice-did-carried-past-other = האבן פסחה לעת עתה על { $name }. היא עוד תחזור.
practice-did-set-aside-me = לעת עתה המקום שלך מחוץ לתור.
practice-did-set-aside-other = { $name } מחוץ לתור לעת עתה, ואפשר לחזור בכל רגע.
practice-did-removed = { $name } כבר לא במעגל.

practice-coming-phase-gathering = בעוד חצי דקה: חזרה להתכנסות.
practice-coming-phase-opening = בעוד חצי דקה: הפתיחה.
practice-coming-phase-rounds = בעוד חצי דקה: סבב.
practice-coming-phase-closing = בעוד חצי דקה: סבב הסיום.
practice-coming-phase-farewell = בעוד חצי דקה: הפרידה.
practice-coming-pattern-around = בעוד חצי דקה: האבן עוברת סביב המעגל.
practice-coming-pattern-around-back = בעוד חצי דקה: האבן עוברת בכיוון השני.
practice-coming-pattern-centre = בעוד חצי דקה: האבן נלקחת מהמרכז.
practice-coming-pattern-named = בעוד חצי דקה: האבן עוברת לפי בחירת הדוברים.
practice-coming-pattern-listener = בעוד חצי דקה: האבן עוברת הלוך ושוב בין שניים.
practice-coming-prompt = בעוד חצי דקה: שאלה אחרת.
practice-coming-prompt-none = בעוד חצי דקה: בלי שאלה.
practice-coming-title = בעוד חצי דקה: שם אחר למעגל.
practice-coming-intention = בעוד חצי דקה: לשם מה המעגל.
practice-coming-closesAround = בעוד חצי דקה: מתי סוגרים.
practice-coming-ifBroken = בעוד חצי דקה: מה לעשות אם החיבור נקטע.
practice-coming-quietSeconds = בעוד חצי דקה: שקט של { practice-length }.
practice-coming-breathSeconds = בעוד חצי דקה: נשימה בין שני קולות.
practice-coming-breathSeconds-none = בעוד חצי דקה: בלי נשימה בין הקולות.
practice-coming-candleMinutes = בעוד חצי דקה: נר לכל תור.
practice-coming-candleMinutes-none = בעוד חצי דקה: בלי נר.
practice-coming-order = בעוד חצי דקה: סדר מקומות אחר.
practice-coming-prompts = בעוד חצי דקה: שאלות מוכנות.
practice-coming-door-open = בעוד חצי דקה: הדלת נפתחת.
practice-coming-door-ask = בעוד חצי דקה: מי שמגיעים דופקים.
practice-coming-door-closed = בעוד חצי דקה: הדלת נסגרת.
practice-coming-set-aside-me = בעוד חצי דקה המקום שלך יהיה מחוץ לתור לעת עתה, אם לא תהיה תשובה ממך.
practice-coming-set-aside-other = בעוד חצי דקה { $name } מחוץ לתור לעת עתה. אפשר לחזור בכל רגע.

## tending
tending-title = לדאוג למעגל
tending-close = לסגור
tending-with-passElsewhere = להעביר למישהו אחר
tending-with-lay = להניח במרכז
tending-with-write = לכתוב במקום לדבר
tending-with-stepOut = לצאת לרגע
tending-with-bell = לצלצל בפעמון
tending-signs-title = סימן שקט
tending-signs-heart = יד על הלב
tending-signs-cannotHear = הקול של { $name } לא מגיע אליי
tending-signs-needSomeone = נחוץ לי מישהו
tending-signs-onlyThey = רק אצל { $name } רואים שהקול לא מגיע אליך, או שנחוץ לך מישהו.
tending-evening-title = מהלך המפגש
tending-evening-now-gathering = עכשיו: התכנסות.
tending-evening-now-opening = עכשיו: הפתיחה.
tending-evening-now-rounds = עכשיו: סבב.
tending-evening-now-closing = עכשיו: סבב הסיום.
tending-evening-now-farewell = עכשיו: הפרידה.
tending-evening-now-ended = עכשיו: המעגל נגמר.
tending-evening-elsewhere = למקום אחר במפגש
tending-evening-announced = אין עכשיו מי ששומר על המעגל. על כל שינוי שלך מודיעים חצי דקה מראש, וכולם יכולים לבקש לחכות.
tending-evening-oneAtATime = קודם בא מה שכבר הודעת עליו.
tending-evening-notMine = שמירת המעגל אצל { $name }, ואפשר לבקש.
tending-evening-waiting = מחכים עד שכולם מוכנים.
tending-begin-gathering = לחזור להתכנסות
tending-begin-opening = להתחיל את הפתיחה
tending-begin-rounds = להתחיל סבב
tending-begin-closing = להתחיל את סבב הסיום
tending-begin-farewell = להתחיל את הפרידה
tending-another = להתחיל סבב נוסף
tending-pattern-title = איך האבן עוברת
tending-pattern-between = איך האבן עוברת: בין תור לתור, כשהאבן במרכז או אצלך.
tending-pattern-around-1 = סביב המעגל
tending-pattern-around-2 = מכל מקום אל הבא אחריו.
tending-pattern-around-back-1 = בכיוון השני
tending-pattern-around-back-2 = מכל מקום אל זה שלפניו.
tending-pattern-centre-1 = מהמרכז
tending-pattern-centre-2 = מניחים אותה שם; מי שרוצים לוקחים אותה.
tending-pattern-named-1 = בבחירת הדוברים
tending-pattern-named-2 = מי שמדברים בוחרים מי אחריהם.
tending-pattern-listener-1 = בזוג, בהקשבה
tending-pattern-listener-2 = שניים מעבירים אותה ביניהם, עד שבצד הראשון מרגישים שהקשיבו.
tending-question-title = שאלה לסבב
tending-question-field = היא נחה מתחת לאבן
tending-question-set = להניח את השאלה הזאת
tending-question-away = להסיר
tending-question-ready = שאלות מוכנות
tending-question-use = להשתמש
tending-question-remove = להסיר
tending-question-keep = להכין
tending-question-paste = להדביק כמה, אחת בכל שורה
tending-question-pasteDo = להכין את אלה
tending-question-pasteTooLong = יש כאן שורה ארוכה ממה ששאלה יכולה להיות.
tending-question-pasteTooMany = יותר ממה שאפשר להכין.
tending-question-copy = להעתיק את כולן
tending-question-copied = הועתק
tending-question-byHand = להעתקה ביד
tending-question-nothingKept = אחרי המעגל שום דבר לא נשמר. אפשר להעתיק את מה שחשוב לך.
tending-question-library = מהספרייה
tending-question-aloud = לקריאה בקול
tending-frame-title = שם ומסגרת
tending-frame-name = שם המעגל
tending-frame-intention = לשם מה המעגל
tending-frame-closes = סוגרים בסביבות …
tending-frame-ifBroken = אם החיבור נקטע …
tending-frame-keep = לקבוע
tending-code-title = קוד לסריקה
tending-code-told = קוד מרובע שמכיל את הקישור של החדר הזה.
tending-code-point = מכוונים אליו מצלמה של טלפון, והדרך מובילה לכאן.
tending-code-notNow = אי אפשר לצייר את הקוד כרגע.
tending-agreements-title = על מה הסכמנו
tending-agreements-everyone = כשאחת משתנה, שואלים שוב את כולם.
tending-agreements-notNow = אפשר לשנות אותן בהתכנסות, וכשהאבן במרכז.
tending-agreements-reword = לנסח אחרת
tending-agreements-keep = לשנות
tending-agreements-remove = להסיר
tending-agreements-add = עוד הסכמה
tending-agreements-addDo = להוסיף
tending-agreements-full = יותר מארבעים קשה להחזיק.
tending-agreements-lost = מישהו שינה את זה באותו רגע. המילים שלך היו: { $text }
tending-agreements-useMine = להשתמש במילים שלי
tending-agreements-withdraw = לבטל את ההסכמה שלי
tending-agreements-withdrawWhat = המיקרופון והאוזניים שלך נחים עד להסכמה מחודשת. המקום שלך נשאר שלך.
tending-agreements-withdrawNo = לא עכשיו
tending-guardian-title = שמירת המעגל
tending-guardian-what = דואגים לזמן ולפעמון, בלי לשלוט באיש.
tending-guardian-nobody = אין שם אף אחד עכשיו.
tending-guardian-is = המקום הזה אצל { $name }.
tending-guardian-me = המקום הזה אצלך.
tending-guardian-lay = להניח את התפקיד
tending-guardian-hand = למסור ל־{ $name }
tending-guardian-handing = התפקיד בדרך ממך אל { $name }.
tending-door-title = הדלת
tending-door-choose = איך נכנסים
tending-door-now-open = הדלת פתוחה.
tending-door-now-ask = מי שמגיעים דופקים.
tending-door-now-closed = הדלת סגורה.
tending-door-open-1 = פתוחה
tending-door-open-2 = מי שיש להם הקישור ומסכימים נכנסים.
tending-door-openForNow-1 = פתוחה
tending-door-openForNow-2 = מי שיש להם הקישור ומסכימים נכנסים; מהפתיחה והלאה דופקים.
tending-door-ask-1 = דפיקה
tending-door-ask-2 = דפיקה מופיעה בין תור לתור, קודם אצל מי ששומר על המעגל, ואחרי שתי דקות אצל כולם.
tending-door-closed-1 = סגורה
tending-door-closed-2 = למי שמגיעים אומרים שהמעגל התחיל. מי שכאן נשארים.
tending-seats-title = מי יושב איפה
tending-seats-earlier = להזיז את { $name } מקום אחד אחורה
tending-seats-later = להזיז את { $name } מקום אחד קדימה
tending-waiting-title = המעגל מחכה
tending-waiting-for = מחכים ל־{ $name }.
tending-waiting-stepOut = להוציא את { $name } מהתור לעת עתה
tending-waiting-what = מודיעים לכולם, וכולם יכולים לבקש לחכות. אפשר לחזור בכל רגע.
tending-time-title = זמן ושקט
tending-time-silence = כמה נמשך שקט
tending-time-breath = נשימה בין שני קולות
tending-time-candle = נר לכל תור
tending-time-candleWhat = רואים אותו רק מי שהאבן אצלם ומי ששומרים על המעגל. הוא לא משתיק אף אחד.
tending-time-none = בלי
tending-time-seconds = { $count ->
    [one] שנייה
    [two] שתי שניות
   *[other] { $count } שניות
}
tending-time-minutes = { $count ->
    [one] דקה
    [two] שתי דקות
   *[other] { $count } דקות
}
tending-time-halfMinute = חצי דקה
tending-voices-title = קולות
tending-voices-what = רק אצלך, כאן ועכשיו. לא מודיעים לאף אחד, ומה שנכתב ממשיך להגיע.
tending-voices-quiet = להשקיט אצלך את { $name }
tending-voices-hear = לשמוע שוב את { $name }
tending-voices-volume = העוצמה של { $name }
tending-removal-title = לבקש ממישהו לעזוב
tending-removal-what = נדרשים יותר ממחצית היושבים כאן, לפחות שניים. שום מסך לא אומר מי ביקש.
tending-removal-door = עם הקישור אפשר לחזור בשם אחר: כדאי לסגור את הדלת.
tending-removal-nobody = כל מי שכאן היו כאן לפניך. רק מי שהיו כאן איתם יכולים לבקש מהם לעזוב.
tending-removal-asked = ביקשת מ־{ $name } לעזוב. עכשיו צריך שגם אחרים יבקשו.
tending-removal-others = מישהו מבקש מ־{ $name } לעזוב.
tending-removal-ask = לבקש מ־{ $name } לעזוב
tending-removal-sureWhat = אחרי שזה נאמר אי אפשר לקחת בחזרה. ההשתתפות של { $name } תסתיים ברגע שמספיק מכם יבקשו.
tending-removal-sure = כן, לבקש מ־{ $name } לעזוב
tending-removal-no = לא עכשיו
tending-sound-title = קול ומיקרופון
tending-sound-bell = עוצמת הפעמון
tending-sound-readAloud = להקריא שורות כתובות
tending-sound-chime = צליל רך כשהאבן בדרך אליך
tending-sound-vibrate = רטט של המכשיר כשהאבן בדרך אליך
tending-tooLong = זה ארוך ממה שיכול להיות כאן. שום דבר מזה לא הולך לאיבוד.
tending-details = פרטים
tending-end = לסיים את המעגל ביחד
tending-endWhat = שואלים את כל מי שכאן. כשכולם מוכנים, הכול נמחק מכל המכשירים, ואין דרך חזרה.
tending-endNo = לא עכשיו
tending-leave = לעזוב
tending-packets = { $microphone ->
    [none] אין לך כאן מיקרופון: { tending-sent }
    [refused] המיקרופון שלך לא אושר: { tending-sent }
    [resting] המיקרופון שלך נח: { tending-sent }
    [open] המיקרופון שלך פתוח: { tending-sent }
   *[stopped] המיקרופון שלך נעצר: { tending-sent }
}
tending-connected = יש חיבור אל { $some } מתוך { $all }.
tending-alone = עוד אף אחד אחר לא התיישב.
tending-circleWords-title = המילים של המעגל הזה
tending-circleWords-apart = עוד לא כולם מחוברים.
tending-circleWords-unmet = אין חיבור בינך לבין { $name }.
tending-circleWords-vouched = אין חיבור בינך לבין { $name }; יש ערבות של { $by }.
tending-circleWords-reckoning = רק רגע. מחפשים את שש המילים שלכם.
tending-circleWords-unreachable = אי אפשר לטעון את המילים כרגע. אפשר לבקש אותן שוב אחר כך.
tending-circleWords-aloud = קראו אותן ביחד בקול. אם לכולם אותן שש מילים, אין אף אחד באמצע.
tending-circleWords-differ = אם הן שונות, אולי מישהו נמצא באמצע. אל תמשיכו בחדר הזה; פתחו חדש ושתפו את הקישור בדרך אחרת.
tending-shutOut = משהו במכשיר של { $name } שולח מה ששום מעגל לא מבין; החיבור אליו נסגר כאן.
tending-ignored = { $count ->
    [one] הודעה אחת לא הייתה שלמה ולא השפיעה.
    [two] שתי הודעות לא היו שלמות ולא השפיעו.
   *[other] { $count } הודעות לא היו שלמות ולא השפיעו.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = דרך הממסר
tending-fact-direct = ישיר
tending-fact-trip = הלוך ושוב ב־{ $ms } אלפיות שנייה
tending-fact-loss = { $percent } % אבדו
tending-fact-twice = Opus, כל חבילה פעמיים
tending-fact-nothing = יש חיבור
tending-about = { $what }: { $text }

## library
library-need-arriving = להגיע
library-questions-arriving-1 = מה הנחת בצד כדי להיות כאן?
library-questions-arriving-2 = מה מזג האוויר בתוכך?
library-questions-arriving-3 = איזה צליל, ריח או אור היה איתך בדרך לכאן?
library-questions-arriving-4 = איפה בגוף מורגש לך שהגעת?
library-need-now = מה חי עכשיו
library-questions-now-1 = מה חי בתוכך ברגע זה?
library-questions-now-2 = מה מבקש את תשומת הלב שלך, בשקט?
library-questions-now-3 = איזה משא יש איתך שאיש לא רואה?
library-questions-now-4 = מה כמעט אמרת השבוע?
library-questions-now-5 = לאיזה דבר הלב שלך מחכה, ואיך הוא מחכה?
library-need-gratitude = תודה
library-questions-gratitude-1 = למי היית רוצה להודות, ואף פעם לא הודית?
library-questions-gratitude-2 = סיפור על משהו קטן שהחזיק אותך השבוע.
library-questions-gratitude-3 = מה ניתן לך בלי שהרווחת אותו?
library-questions-gratitude-4 = איזה דבר רגיל יחסר לך יותר מכול?
library-need-belonging = שייכות
library-questions-belonging-1 = איפה הרגשת שייכות בפעם הראשונה?
library-questions-belonging-2 = מתי יש לך תחושה של אורח בחייך שלך?
library-questions-belonging-3 = מי לימד אותך להקשיב, ואיך?
library-questions-belonging-4 = מה ממך אנשים פוגשים ראשון, ומה רק הרבה אחר כך?
library-need-courage = אומץ
library-questions-courage-1 = סיפור על פעם שבה הקול שלך רעד ובכל זאת דיברת.
library-questions-courage-2 = מה היית רוצה להתחיל, לו איש לא היה צריך לאהוב את זה?
library-questions-courage-3 = איך נראה אומץ ביום שבו לא קורה דבר?
library-questions-courage-4 = מה נדרש כדי להמשיך להקשיב השבוע?
library-need-work = עבודה וייעוד
library-questions-work-1 = מה הידיים שלך יודעות שהראש לא יודע?
library-questions-work-2 = איזה חלק בעבודה שלך היית עושה גם בלי שכר?
library-questions-work-3 = במה האחיזה שלך חזקה, ומה היה מרפה אותה?
library-questions-work-4 = מי אפשרו את העבודה שלך בלי שראו אותם?
library-need-difficulty = כשקשה
library-questions-difficulty-1 = מה קשה עכשיו, ומה עוזר קצת?
library-questions-difficulty-2 = מה הפסקת להסביר לאחרים?
library-questions-difficulty-3 = מה נחוץ לך, וקשה לך לבקש?
library-questions-difficulty-4 = איזו שאלה מלווה אותך, שעוד אין לה תשובה?
library-need-conflict = בינינו
library-questions-conflict-1 = סיפור על פעם שבה הקשבה של מישהו שינתה את דעתך.
library-questions-conflict-2 = מה היית רוצה שיבינו?
library-questions-conflict-3 = מה החלק שלך במשהו שכואב?
library-questions-conflict-4 = מה היה מאפשר לך להישאר בחדר?
library-need-grief = אֵבֶל
library-questions-grief-1 = למי או למה הגעגוע שלך?
library-questions-grief-2 = ממה אף פעם לא ניתן לך להיפרד?
library-questions-grief-3 = מה לימד אותך האבל, שלא רצית ללמוד?
library-questions-grief-4 = מה שמור אצלך כי נגעו בו אהובים?
library-need-rest = מנוחה ושמחה
library-questions-rest-1 = לאן הדמיון לוקח אותך במנוחה?
library-questions-rest-2 = מה הצחיק אותך כשהכי פחות ציפית?
library-questions-rest-3 = איך נראה בעיניך יום בלי מרוץ?
library-questions-rest-4 = מה שימח אותך בילדות, ואיפה זה עכשיו?
library-need-leaving = לפני שניפרד
library-questions-leaving-1 = מה יוצא איתך מהמעגל הזה?
library-questions-leaving-2 = מה היית רוצה להשאיר כאן?
library-questions-leaving-3 = מילה, או נשימה, מהמקום שלך ברגע זה.
library-questions-leaving-4 = מה המשאלה שלך למי שידבר אחריך?
library-readings-arriving-title = להגיע
library-readings-arriving-text = אנחנו בחדרים שונים, תחת גגות שונים. לזמן מה נחלוק שקט אחד. שהכתפיים ירדו. שנרגיש מה נושא אותנו: כיסא, רצפה, האדמה שמתחתיה. שום דבר לא חייב להיאמר. כל מה שיבוא יישמע.
library-readings-piece-title = אבן אחת
library-readings-piece-text = יש אבן אחת, והיא תגיע לכל אחת ואחד מאיתנו. כשהיא מגיעה אפשר לדבר, או לשתוק, או לכתוב, או לתת לה לעבור. כשהיא אצל מישהו אחר יש רק דבר אחד לעשות, והוא מספיק: להקשיב.
library-readings-agreements-title = מה שמחזיק אותנו
library-readings-agreements-text = מה שנאמר כאן נשאר כאן. מדברים בשם עצמנו. אף אחד לא חייב לשתף, ואף אחד לא יתוקן. מקשיבים כדי להבין, ולא כדי לענות. על ארבע ההסכמות האלה אנחנו עומדים.
library-readings-sand-title = גרגר חול
library-readings-sand-text =
    לראות עולם בגרגר חול
    ושמיים בפרח בר,
    להחזיק אינסוף בכף היד
    ונצח בשעה אחת.
library-readings-sorrow-title = מילים לצער
library-readings-sorrow-text =
    תנו מילים לצער: היגון שאינו מדבר
    לוחש ללב הגדוש ומצווה עליו להישבר.
library-readings-wind-title = הרוח
library-readings-wind-text =
    מי ראה את הרוח?
    לא אני ולא אתם:
    אך כשהעלים תלויים רועדים,
    הרוח עוברת שם.
library-readings-continent-title = פיסה מן היבשת
library-readings-continent-text = אין אדם שהוא אי, שלם לעצמו; כל אדם הוא פיסה מן היבשת, חלק מן הכלל.
library-readings-mercy-title = טבעו של החסד
library-readings-mercy-text =
    החסד אינו בא בכפייה,
    כגשם רך הוא נוטף מן השמיים
    על המקום שמתחת: ברוך הוא כפליים;
    מברך את הנותן ומברך את המקבל.
library-readings-dreams-title = מחומר של חלומות
library-readings-dreams-text =
    אנחנו מן החומר
    שממנו עשויים חלומות, וחיינו הקטנים
    עטופים בשינה.
library-readings-hope-title = תקווה
library-readings-hope-text =
    ״תקווה״ היא הדבר בעל הנוצות
    שנח בתוך הנפש,
    ושר את המנגינה בלי המילים,
    ואף פעם אינו חדל.
library-readings-letting-go-title = לשחרר
library-readings-letting-go-text = מה שנאמר נשמע, והוא לא יישמר. קחו איתכם מה ששלכם. השאירו כאן מה ששייך לאחרים. המעגל נפתח, והוא לא נשבר.
library-readings-gently-title = ללכת בעדינות
library-readings-gently-text = לפני שהמסכים יחשיכו: נשימה אחת למה שנאמר, אחת למה שלא נאמר, ואחת לדרך. מישהו הקשיב לך. הקשבת למישהו. לכו בעדינות.
library-readings-losses-title = כל האבדות מושבות
library-readings-losses-text =
    אך אם בינתיים אחשוב עליך, ידיד יקר,
    כל האבדות מושבות והצער תם.
practice-minutes = { $count ->
    [one] דקה
    [two] שתי דקות
    [3] שלוש דקות
    [4] ארבע דקות
    [5] חמש דקות
   *[other] { $count } דקות
}
practice-seconds = { $count ->
    [one] שנייה
    [two] שתי שניות
   *[other] { $count } שניות
}
tending-sent = { $count ->
    [one] נשלחה חבילה אחת מאז התור האחרון.
    [two] נשלחו שתי חבילות מאז התור האחרון.
   *[other] נשלחו { $count } חבילות מאז התור האחרון.
}

## rehearsal
rehearsal-what = זה תרגול: האחרים דמיוניים, ושום דבר ממנו לא יוצא מהמכשיר הזה.
rehearsal-knock = שמישהו ידפוק בדלת
rehearsal-names-1 = ארנבת
rehearsal-names-2 = סנונית
rehearsal-names-3 = קיפוד
rehearsal-names-4 = צב
rehearsal-newcomer = איילה
