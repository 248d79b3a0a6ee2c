circle-greeting = أنت هنا. لا شيء مطلوب منك. حين يصل الحجر إليك يمكنك الكلام أو الصمت أو الكتابة أو تركه يمرّ.
circle-fold = حسنًا
circle-seats = الحلقة، مع عقارب الساعة بدءًا منك
circle-menu = العناية بالحلقة
circle-dock = ما يمكنك فعله
circle-seating = لحظة. مقعدك قيد التجهيز.
circle-out = أنت خارج الدور مؤقّتًا. مقعدك باقٍ لك.
circle-first = وصلت قبل الآخرين. حين يصلهم الرابط منك يمكنهم الانضمام.
circle-alone = لا أحد غيرك هنا الآن.
circle-centre = الحجر يستريح في الوسط.
circle-centreHand = الحجر يستريح في الوسط. أوّل يد ارتفعت: { $name }.
circle-unsettled = لحظة. يجري إخبار الجميع.
circle-mine = الحجر معك.
circle-resting = الحجر معك. ميكروفونك مستريح.
circle-open = ميكروفونك مفتوح.
circle-reaching = صوتك يصل إلى الجميع.
circle-stopped = توقّف ميكروفونك.
circle-refused = الحجر معك. لم يُسمح بميكروفونك بعد.
circle-held = الحجر مع { $name }.
circle-lost = بانتظار عودة { $name }. والحجر ينتظر.
circle-offeredToMe = الحجر آتٍ إليك من { $name }. لا داعي للعجلة.
circle-comesToMe = الحجر آتٍ إليك. لا داعي للعجلة.
circle-comes = الحجر ذاهب إلى { $to }.
circle-offeredByMe = الحجر في طريقه منك إلى { $name }.
circle-offered = الحجر في طريقه من { $giver } إلى { $to }.
circle-closing = نختتم الحلقة معًا.
circle-waiting = بانتظار استعداد الجميع.

seat-you = أنت
seat-speaking = الكلام هنا
seat-holding = الحجر هنا
seat-next = التالي
seat-afterNext = ثمّ
seat-lost = بانتظار العودة…
seat-out = خارج الدور مؤقّتًا
seat-reading = القراءة جارية
seat-quieted = بلا صوت عندك
seat-passesToYou = من هنا يصل الحجر إليك
seat-youPassTo = إلى هنا يذهب الحجر منك
seat-handing = الحجر ذاهب من هنا
seat-beingHanded = الحجر آتٍ إلى هنا
seat-reached = صوتك يصل إلى هنا

dock-take = أخذ الحجر
dock-accept = أخذه
dock-onward = تركه يمرّ
dock-withdraw = استرجاعه
dock-giveBack = وضع الحجر في الوسط
dock-pass = تمريره إلى { $name }
dock-speak = الكلام
dock-rest = إراحة الميكروفون
dock-tryAgain = محاولة أخرى
dock-turnOn = تشغيل الميكروفون
dock-hear = اللمس للسماع
dock-lay = وضعه في الوسط
dock-name = تسمية من يلي
dock-handBack = إعادته إلى { $name }
dock-listener = من يُصغي إليك؟
dock-heard = أشعر أنّني سُمعت
dock-carry = تجاوز المقعد مؤقّتًا
dock-askRest = السؤال: هل يستريح الحجر؟
dock-restPiece = وضع الحجر ليستريح
dock-goOn = المتابعة
dock-openMine = فتح ميكروفونك
dock-bell = جرس
dock-stepOut = خروج قصير
dock-comeBack = العودة
dock-ready = يمكنني أن أدع هذا يمضي
dock-notYet = ليس بعد
dock-more = المزيد

footer-noSound = لم يصل إلى هنا بعدُ صوت { $name }. الغرفة تبحث عن طريق.
footer-unreached = صوتك لا يصل الآن إلى { $names }.
footer-unreachedMany = { $count ->
    [zero] صوتك يصل إلى الجميع.
    [one] صوتك لا يصل الآن إلى شخص واحد.
    [two] صوتك لا يصل الآن إلى شخصين.
    [few] صوتك لا يصل الآن إلى { footer-count } أشخاص.
    [many] صوتك لا يصل الآن إلى { footer-count } شخصًا.
   *[other] صوتك لا يصل الآن إلى { $count } شخص.
}
footer-count = { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستّة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
    [11] أحد عشر
    [12] اثني عشر
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}
footer-noSignal = لا يأتي أيّ صوت من ميكروفونك. ربّما أُطفئ مفتاحه، أو يستخدمه برنامج آخر.
footer-introducerAway = لا يستطيع أشخاص جدد أن يجدوا الغرفة الآن. الحلقة مستمرّة.
footer-leakStopped = كان صوت يخرج من ميكروفونك وهو في وقت راحته. وقد أُوقف.
footer-unmet-relayed = هناك اتّصال لم يكتمل بعد. الغرفة مستمرّة في المحاولة.
footer-unmet-no-relay = هناك اتّصال لا يكتمل. ربّما لا تسمح إحدى الشبكات بأيّ اتّصال، وليس لهذه الغرفة وسيط. كثيرًا ما تنفع شبكة أخرى، أو اتّصال الهاتف المحمول.
footer-newerPage-gathering = نرجو إعادة التحميل قبل أن نبدأ. لقد جاء أحدهم بنسخة أحدث من الصفحة.
footer-newerPage-begun = لقد جاء أحدهم بنسخة أحدث من الصفحة. يمكنه الدخول حين يعيد الجميع هنا التحميل.
footer-cutOff = انقطع الاتّصال بينك وبين الآخرين. الغرفة تبحث عنهم.

## practice
practice-length = { $unit ->
    [half] نصف دقيقة
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = هل نقرع الجرس من أجل { practice-length } من الصمت؟ يتوقّف الجميع، ويبقى الحجر في مكانه.
practice-bell-ring = قرع الجرس
practice-bell-no = ليس الآن
practice-bell-rests = لقد قُرع الجرس قبل قليل.
practice-choose-receiver = إلى من يذهب الحجر؟
practice-choose-listener = من يُصغي إليك؟
practice-choose-no = ليس بعد
practice-silence-nobody = صمت لمدّة { practice-length }.
practice-silence-mine = صمت لمدّة { practice-length }. الحجر باقٍ معك.
practice-silence-theirs = صمت لمدّة { practice-length }. الحجر باقٍ مع { $name }.
practice-farewell = الوداع. يمكن لكلّ منكم أن يفتح ميكروفونه.
practice-farewellOver = أنهى الجرس الوداع. حين يحين الوقت لك، يمكنك ترك الحلقة تمضي.
practice-breath = نَفَس قبل الصوت التالي.
practice-interrupted = كان الكلام لك حين انقطع الاتّصال.
practice-setAside = أنت خارج الدور مؤقّتًا. مقعدك باقٍ لك، ويمكنك العودة متى شئت.
practice-askedToRest = لقد وصل سؤالك. لا داعي للعجلة.
practice-iListen = أنت في إصغاء إلى { $name }.
practice-pairs = { $listener } في إصغاء إلى { $speaker }.
practice-waitingFor = بانتظار { $name }.
practice-stepThemOut = إراحة { $name } من الدور مؤقّتًا
practice-knock-isHere = { $name } عند الباب.
practice-knock-letIn = السماح بالدخول
practice-knock-notYet = ليس بعد
practice-wait = طلب الانتظار
practice-callOff = التراجع عنه
practice-held = طلب أحدهم الانتظار.
practice-hand-raise = رفع اليد
practice-hand-lower = خفض اليد
practice-hand-at = اليد رقم { $place }
practice-heart = يد على القلب
practice-guardian = رعاية الحلقة
practice-guardianOffered = يُعرَض عليك مقعد الرعاية من { $name }.
practice-beGuardian = تولّي الرعاية
practice-candle-burning = الشمعة موقدة.
practice-candle-half = ذاب نصف الشمعة.
practice-candle-low = بقي من الشمعة القليل.
practice-candle-down = ذابت الشمعة. لا داعي للعجلة.
practice-candle-longer = تركها تضيء أطول
practice-closes = نختتم نحو { $hour }
practice-ifBroken = إن انقطع الاتّصال: { $what }
practice-quiet-cannot-hear = هناك من لا يستطيع سماعك.
practice-quiet-need-someone = { $name } بحاجة إلى أحد. لا يرى هذا سواك.
practice-quiet-line = من مقعد الرعاية، لك وحدك: { $text }
practice-quiet-shall-rest = هل يستريح الحجر؟ يمكنك المتابعة متى شئت.
practice-quiet-stillHere = ما زلت هنا
practice-quiet-answer = سطر لهذا الشخص وحده
practice-quiet-send = إرسال
practice-quiet-fold = حسنًا
practice-write-field = ما يُكتب هنا يقرؤه الآخرون
practice-write-say = قول هذا
practice-write-tooLong = هذا أطول ممّا يتّسع له سطر واحد. يمكنك قوله في سطرين.
practice-write-full = لا يتّسع هذا الدور لمزيد من الأسطر.
practice-write-lines = ما كُتب في هذا الدور
practice-again-title = ما نتّفق عليه
practice-again-changed = لقد تغيّرت الاتّفاقات. نرجو قراءتها مرّة أخرى.
practice-again-read = نرجو قراءتها مرّة أخرى، على مهل.
practice-again-agree = أوافق على هذه الاتّفاقات
practice-again-leave = مغادرة

practice-did-phase-gathering = { $who ->
    [you] أعدت الحلقة إلى اللقاء.
   *[other] عادت الحلقة إلى اللقاء بدعوة من { $name }.
}
practice-did-phase-opening = { $who ->
    [you] بدأت الافتتاح.
   *[other] بدأ الافتتاح بدعوة من { $name }.
}
practice-did-phase-rounds = { $who ->
    [you] بدأت جولة.
   *[other] بدأت جولة بدعوة من { $name }.
}
practice-did-phase-closing = { $who ->
    [you] بدأت جولة الختام.
   *[other] بدأت جولة الختام بدعوة من { $name }.
}
practice-did-phase-farewell = { $who ->
    [you] بدأت الوداع.
   *[other] بدأ الوداع بدعوة من { $name }.
}
practice-did-pattern-around = { $who ->
    [you] جعلت الحجر يدور حول الحلقة.
   *[other] صار الحجر يدور حول الحلقة بدعوة من { $name }.
}
practice-did-pattern-around-back = { $who ->
    [you] جعلت الحجر يدور في الاتّجاه الآخر.
   *[other] صار الحجر يدور في الاتّجاه الآخر بدعوة من { $name }.
}
practice-did-pattern-centre = { $who ->
    [you] جعلت الحجر يُؤخذ من الوسط.
   *[other] صار الحجر يُؤخذ من الوسط بدعوة من { $name }.
}
practice-did-pattern-named = { $who ->
    [you] جعلت الحجر يذهب إلى من يسمّيه المتكلّم.
   *[other] صار الحجر يذهب إلى من يسمّيه المتكلّم بدعوة من { $name }.
}
practice-did-pattern-listener = { $who ->
    [you] جعلت الحجر يروح ويجيء بين اثنين.
   *[other] صار الحجر يروح ويجيء بين اثنين بدعوة من { $name }.
}
practice-did-prompt = { $who ->
    [you] وضعت سؤالًا لهذه الجولة.
   *[other] وُضع سؤال لهذه الجولة بيد { $name }.
}
practice-did-prompt-none = { $who ->
    [you] رفعت السؤال.
   *[other] رُفع السؤال بيد { $name }.
}
practice-did-title = { $who ->
    [you] أعطيت الحلقة اسمها.
   *[other] صار للحلقة اسم من { $name }.
}
practice-did-intention = { $who ->
    [you] كتبت غاية الحلقة.
   *[other] كُتبت غاية الحلقة بيد { $name }.
}
practice-did-closesAround = { $who ->
    [you] قلت متى نختتم.
   *[other] عُرف موعد الختام من { $name }.
}
practice-did-ifBroken = { $who ->
    [you] كتبت ما العمل إن انقطع الاتّصال.
   *[other] كُتب ما العمل إن انقطع الاتّصال بيد { $name }.
}
practice-did-quietSeconds = { $who ->
    [you] جعلت مدّة الصمت { practice-length }.
   *[other] صارت مدّة الصمت { practice-length } بطلب من { $name }.
}
practice-did-breathSeconds = { $who ->
    [you] وضعت نَفَسًا بين صوتين.
   *[other] وُضع نَفَس بين صوتين بيد { $name }.
}
practice-did-breathSeconds-none = { $who ->
    [you] رفعت النَّفَس بين الأصوات.
   *[other] رُفع النَّفَس بين الأصوات بيد { $name }.
}
practice-did-candleMinutes = { $who ->
    [you] أشعلت شمعة لكلّ دور.
   *[other] أُشعلت شمعة لكلّ دور بيد { $name }.
}
practice-did-candleMinutes-none = { $who ->
    [you] وضعت الشمعة جانبًا.
   *[other] وُضعت الشمعة جانبًا بيد { $name }.
}
practice-did-order = { $who ->
    [you] بدّلت المقاعد.
   *[other] بُدّلت المقاعد بيد { $name }.
}
practice-did-prompts = { $who ->
    [you] أعددت أسئلة.
   *[other] أُعدّت أسئلة بيد { $name }.
}
practice-did-door-open = { $who ->
    [you] فتحت الباب.
   *[other] فُتح الباب بيد { $name }.
}
practice-did-door-ask = { $who ->
    [you] طلبت من القادمين أن يطرقوا الباب.
   *[other] صار القادمون يطرقون الباب بطلب من { $name }.
}
practice-did-door-closed = { $who ->
    [you] أغلقت الباب.
   *[other] أُغلق الباب بيد { $name }.
}
practice-did-guardian-nobody = لا أحد في مقعد الرعاية الآن. يمكن لأيّ شخص أن يجلس فيه.
practice-did-guardian-me = رعاية الحلقة لك الآن.
practice-did-guardian-other = رعاية الحلقة الآن مع { $name }.
practice-did-agreements = لقد تغيّرت الاتّفاقات.
practice-did-carried-past-me = تجاوزك الحجر مؤقّتًا. سيعود إليك.
practice-did-carried-past-other = تجاوز الحجرُ { $name } مؤقّتًا، وسيعود.
practice-did-set-aside-me = أنت خارج الدور مؤقّتًا.
practice-did-set-aside-other = { $name } خارج الدور مؤقّتًا، والعودة ممكنة في أيّ وقت.
practice-did-removed = { $name } خارج الحلقة الآن.

practice-coming-phase-gathering = بعد نصف دقيقة: العودة إلى اللقاء.
practice-coming-phase-opening = بعد نصف دقيقة: الافتتاح.
practice-coming-phase-rounds = بعد نصف دقيقة: جولة.
practice-coming-phase-closing = بعد نصف دقيقة: جولة الختام.
practice-coming-phase-farewell = بعد نصف دقيقة: الوداع.
practice-coming-pattern-around = بعد نصف دقيقة: يدور الحجر حول الحلقة.
practice-coming-pattern-around-back = بعد نصف دقيقة: يدور الحجر في الاتّجاه الآخر.
practice-coming-pattern-centre = بعد نصف دقيقة: يُؤخذ الحجر من الوسط.
practice-coming-pattern-named = بعد نصف دقيقة: يذهب الحجر إلى من يسمّيه المتكلّم.
practice-coming-pattern-listener = بعد نصف دقيقة: يروح الحجر ويجيء بين اثنين.
practice-coming-prompt = بعد نصف دقيقة: سؤال آخر.
practice-coming-prompt-none = بعد نصف دقيقة: بلا سؤال.
practice-coming-title = بعد نصف دقيقة: اسم آخر للحلقة.
practice-coming-intention = بعد نصف دقيقة: غاية الحلقة.
practice-coming-closesAround = بعد نصف دقيقة: متى نختتم.
practice-coming-ifBroken = بعد نصف دقيقة: ما العمل إن انقطع الاتّصال.
practice-coming-quietSeconds = بعد نصف دقيقة: يدوم كلّ صمت { practice-length }.
practice-coming-breathSeconds = بعد نصف دقيقة: نَفَس بين صوتين.
practice-coming-breathSeconds-none = بعد نصف دقيقة: بلا نَفَس بين الأصوات.
practice-coming-candleMinutes = بعد نصف دقيقة: شمعة لكلّ دور.
practice-coming-candleMinutes-none = بعد نصف دقيقة: بلا شمعة.
practice-coming-order = بعد نصف دقيقة: ترتيب آخر للمقاعد.
practice-coming-prompts = بعد نصف دقيقة: أسئلة معدّة.
practice-coming-door-open = بعد نصف دقيقة: يُفتح الباب.
practice-coming-door-ask = بعد نصف دقيقة: يطرق القادمون الباب.
practice-coming-door-closed = بعد نصف دقيقة: يُغلق الباب.
practice-coming-set-aside-me = بعد نصف دقيقة يصبح مقعدك خارج الدور مؤقّتًا، ما لم يصل جواب منك.
practice-coming-set-aside-other = بعد نصف دقيقة: { $name } خارج الدور مؤقّتًا. والعودة ممكنة في أيّ وقت.

## tending
tending-title = العناية بالحلقة
tending-close = إغلاق
tending-with-passElsewhere = تمريره إلى شخص آخر
tending-with-lay = وضعه في الوسط
tending-with-write = الكتابة بدل الكلام
tending-with-stepOut = خروج قصير
tending-with-bell = قرع الجرس
tending-signs-title = إشارة هادئة
tending-signs-heart = يد على القلب
tending-signs-cannotHear = لا أسمع { $name }
tending-signs-needSomeone = أحتاج إلى أحد
tending-signs-onlyThey = لا أحد سوى { $name } يرى أنّ الصوت لا يصل إليك أو أنّك بحاجة إلى أحد.
tending-evening-title = مسار الجلسة
tending-evening-now-gathering = الآن: اللقاء.
tending-evening-now-opening = الآن: الافتتاح.
tending-evening-now-rounds = الآن: جولة.
tending-evening-now-closing = الآن: جولة الختام.
tending-evening-now-farewell = الآن: الوداع.
tending-evening-now-ended = الآن: انتهت الحلقة.
tending-evening-elsewhere = إلى موضع آخر من المسار
tending-evening-announced = لا أحد في مقعد الرعاية الآن. كلّ تغيير منك يُعلَن قبل نصف دقيقة، ويمكن لأيّ شخص أن يطلب الانتظار.
tending-evening-oneAtATime = يأتي أوّلًا ما سبق أن أعلنته.
tending-evening-notMine = رعاية الحلقة مع { $name }، ويمكنك طلب ذلك.
tending-evening-waiting = بانتظار استعداد الجميع.
tending-begin-gathering = العودة إلى اللقاء
tending-begin-opening = بدء الافتتاح
tending-begin-rounds = بدء جولة
tending-begin-closing = بدء جولة الختام
tending-begin-farewell = بدء الوداع
tending-another = بدء جولة أخرى
tending-pattern-title = كيف يمضي الحجر
tending-pattern-between = كيف يمضي الحجر: بين دورين، حين يكون الحجر في الوسط أو معك.
tending-pattern-around-1 = حول الحلقة
tending-pattern-around-2 = من كلّ مقعد إلى الذي يليه.
tending-pattern-around-back-1 = في الاتّجاه الآخر
tending-pattern-around-back-2 = من كلّ مقعد إلى الذي قبله.
tending-pattern-centre-1 = من الوسط
tending-pattern-centre-2 = يُوضع هناك بعد كلّ كلام، ويأخذه من يشاء.
tending-pattern-named-1 = بتسمية من يتكلّم
tending-pattern-named-2 = من يتكلّم يسمّي من يأتي بعده.
tending-pattern-listener-1 = مع من يُصغي
tending-pattern-listener-2 = يتبادله اثنان حتّى يشعر الأوّل بأنّه سُمع.
tending-question-title = سؤال للجولة
tending-question-field = مكانه تحت الحجر
tending-question-set = وضع هذا السؤال
tending-question-away = رفعه
tending-question-ready = الأسئلة المعدّة
tending-question-use = استعمال
tending-question-remove = إزالة
tending-question-keep = إعداد
tending-question-paste = لصق عدّة أسئلة، واحد في كلّ سطر
tending-question-pasteDo = إعداد هذه الأسئلة
tending-question-pasteTooLong = هنا سطر أطول ممّا يمكن أن يكون السؤال.
tending-question-pasteTooMany = أكثر ممّا يمكن إعداده.
tending-question-copy = نسخها كلّها
tending-question-copied = تمّ النسخ
tending-question-byHand = للنسخ باليد
tending-question-nothingKept = لا يُحفظ شيء بعد الحلقة. يمكنك نسخ ما يهمّك.
tending-question-library = من المكتبة
tending-question-aloud = للقراءة بصوت مسموع
tending-frame-title = الاسم والإطار
tending-frame-name = اسم الحلقة
tending-frame-intention = غاية الحلقة
tending-frame-closes = نختتم نحو…
tending-frame-ifBroken = إن انقطع الاتّصال…
tending-frame-keep = تثبيت
tending-code-title = رمز للمسح
tending-code-told = رمز مربّع فيه رابط هذه الغرفة.
tending-code-point = حين تُوجَّه إليه كاميرا هاتف، يقود الطريق إلى هنا.
tending-code-notNow = لا يمكن رسم الرمز الآن.
tending-agreements-title = ما اتّفقنا عليه
tending-agreements-everyone = حين يتغيّر أحدها يُسأل الجميع من جديد.
tending-agreements-notNow = يمكن تغييرها أثناء اللقاء، وحين يكون الحجر في الوسط.
tending-agreements-reword = إعادة صياغة
tending-agreements-keep = تغييره
tending-agreements-remove = إزالة
tending-agreements-add = اتّفاق آخر
tending-agreements-addDo = إضافته
tending-agreements-full = يصعب حفظ أكثر من أربعين.
tending-agreements-lost = غيّر أحدهم هذا في اللحظة نفسها. كلماتك كانت: { $text }
tending-agreements-useMine = استعمال كلماتي
tending-agreements-withdraw = سحب موافقتي
tending-agreements-withdrawWhat = يستريح ميكروفونك وسمعك إلى حين موافقتك من جديد. مقعدك باقٍ لك.
tending-agreements-withdrawNo = ليس الآن
tending-guardian-title = رعاية الحلقة
tending-guardian-what = عناية بالوقت والجرس، ولا سلطة فيها على أحد.
tending-guardian-nobody = لا أحد في هذا المقعد الآن.
tending-guardian-is = هذا المقعد الآن مع { $name }.
tending-guardian-me = هذا المقعد معك.
tending-guardian-lay = تركه
tending-guardian-hand = تسليمه إلى { $name }
tending-guardian-handing = المقعد في طريقه منك إلى { $name }.
tending-door-title = الباب
tending-door-choose = كيف يدخل القادمون
tending-door-now-open = الباب مفتوح.
tending-door-now-ask = القادمون يطرقون.
tending-door-now-closed = الباب مغلق.
tending-door-open-1 = مفتوح
tending-door-open-2 = يدخل من لديه الرابط ووافق.
tending-door-openForNow-1 = مفتوح
tending-door-openForNow-2 = يدخل من لديه الرابط ووافق؛ ومن الافتتاح فصاعدًا يطرق القادمون.
tending-door-ask-1 = بالطرق
tending-door-ask-2 = يظهر الطرق بين دورين، لمقعد الرعاية أوّلًا، وبعد دقيقتين للجميع.
tending-door-closed-1 = مغلق
tending-door-closed-2 = يُقال للقادمين إنّ الحلقة بدأت. ومن هم هنا باقون.
tending-seats-title = من يجلس أين
tending-seats-earlier = نقل { $name } مقعدًا إلى الوراء
tending-seats-later = نقل { $name } مقعدًا إلى الأمام
tending-waiting-title = الحلقة تنتظر
tending-waiting-for = بانتظار { $name }.
tending-waiting-stepOut = إراحة { $name } من الدور مؤقّتًا
tending-waiting-what = يُخبَر الجميع، ويمكن لأيّ شخص أن يطلب الانتظار. والعودة ممكنة في أيّ وقت.
tending-time-title = الوقت والصمت
tending-time-silence = مدّة الصمت
tending-time-breath = نَفَس بين صوتين
tending-time-candle = شمعة لكلّ دور
tending-time-candleWhat = لا يراها إلّا من كان الحجر معه ومن يرعى الحلقة. لا تُسكت أحدًا أبدًا.
tending-time-none = بلا
tending-time-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
tending-time-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
tending-time-halfMinute = نصف دقيقة
tending-voices-title = الأصوات
tending-voices-what = لك وحدك، هنا والآن. لا يُخبَر أحد، وما يُكتب يظلّ يصل.
tending-voices-quiet = إسكات صوت { $name } عندك
tending-voices-hear = سماع { $name } من جديد
tending-voices-volume = علوّ صوت { $name }
tending-removal-title = طلب المغادرة من شخص
tending-removal-what = يلزم أكثر من نصف الجالسين هنا، واثنان على الأقلّ. لا تقول أيّ شاشة من طلب ذلك.
tending-removal-door = من لديه الرابط يمكنه أن يعود باسم آخر: يحسن إغلاق الباب.
tending-removal-nobody = كلّ الحاضرين هنا سبقوك إلى الحلقة. لا يمكن أن يطلب منهم المغادرة إلّا من كان هنا معهم.
tending-removal-asked = لقد طلبت المغادرة من { $name }. يبقى أن يطلبها آخرون أيضًا.
tending-removal-others = هناك من يطلب المغادرة من { $name }.
tending-removal-ask = طلب المغادرة من { $name }
tending-removal-sureWhat = ما يُقال هنا لا يُسحب. حالما يطلب ذلك عدد كافٍ منكم تنتهي مشاركة { $name } في الحلقة.
tending-removal-sure = نعم، طلب المغادرة من { $name }
tending-removal-no = ليس الآن
tending-sound-title = الصوت والميكروفون
tending-sound-bell = علوّ صوت الجرس
tending-sound-readAloud = قراءة الأسطر المكتوبة بصوت مسموع
tending-sound-chime = صوت خافت حين يصل الحجر إليك
tending-sound-vibrate = اهتزاز هذا الجهاز حين يصل الحجر إليك
tending-tooLong = هذا أطول ممّا يتّسع له المكان. لا يضيع منه شيء.
tending-details = تفاصيل
tending-end = إنهاء الحلقة معًا
tending-endWhat = يُسأل كلّ من هنا. حين يستعدّ الجميع يُمحى كلّ شيء من كلّ جهاز، ولا طريق إلى الوراء.
tending-endNo = ليس الآن
tending-leave = مغادرة
tending-packets = { $microphone ->
    [none] لا ميكروفون لديك هنا: { tending-sent }
    [refused] لم يُسمح بميكروفونك: { tending-sent }
    [resting] ميكروفونك مستريح: { tending-sent }
    [open] ميكروفونك مفتوح: { tending-sent }
   *[stopped] توقّف ميكروفونك: { tending-sent }
}
tending-connected = اتّصال قائم مع { $some } من { $all }.
tending-alone = لم يجلس أحد غيرك بعد.
tending-circleWords-title = كلمات هذه الحلقة
tending-circleWords-apart = لم يتّصل الجميع بعد.
tending-circleWords-unmet = لا اتّصال بينك وبين { $name }.
tending-circleWords-vouched = لا اتّصال بينك وبين { $name }؛ بضمان من { $by }.
tending-circleWords-reckoning = لحظة. نبحث عن كلماتكم الستّ.
tending-circleWords-unreachable = لا يمكن جلب الكلمات الآن. يمكن طلبها مرّة أخرى لاحقًا.
tending-circleWords-aloud = اقرؤوا هذه الكلمات معًا بصوت مسموع. إن كانت الكلمات الستّ نفسها لدى الجميع فلا أحد يتوسّط بينكم.
tending-circleWords-differ = إن اختلفت فقد يكون هناك من يتوسّط بينكم. يحسن ألّا تتابعوا في هذه الغرفة؛ افتحوا غرفة جديدة وشاركوا الرابط بطريقة أخرى.
tending-shutOut = شيء ما على جهاز { $name } يُرسل ما لا تفهمه أيّ حلقة؛ وقد أُغلق الاتّصال به هنا.
tending-ignored = { $count ->
    [zero] لا رسائل ناقصة.
    [one] وصلت رسالة واحدة غير كاملة، ولم يكن لها أثر.
    [two] وصلت رسالتان غير كاملتين، ولم يكن لهما أثر.
    [few] وصلت { $count } رسائل غير كاملة، ولم يكن لها أثر.
    [many] وصلت { $count } رسالة غير كاملة، ولم يكن لها أثر.
   *[other] وصلت { $count } رسالة غير كاملة، ولم يكن لها أثر.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = عبر الوسيط
tending-fact-direct = مباشر
tending-fact-trip = ذهابًا وإيابًا في { $ms } ملّي ثانية
tending-fact-loss = فُقد { $percent } %
tending-fact-twice = Opus، كلّ حزمة مرّتين
tending-fact-nothing = الاتّصال قائم
tending-about = { $what }: { $text }

## library
library-need-arriving = الوصول
library-questions-arriving-1 = ما الذي وضعته جانبًا من أجل حضورك هنا؟
library-questions-arriving-2 = كيف هو الطقس في داخلك؟
library-questions-arriving-3 = أيّ صوت أو رائحة أو ضوء رافقك في الطريق إلى هنا؟
library-questions-arriving-4 = في أيّ موضع من جسدك يظهر لك أنّك وصلت؟
library-need-now = ما هو حيّ الآن
library-questions-now-1 = ما الحيّ في داخلك الآن؟
library-questions-now-2 = ما الذي يطلب انتباهك بهدوء؟
library-questions-now-3 = ما الحمل الذي عليك ولا يراه أحد؟
library-questions-now-4 = ما الذي كاد لسانك يقوله هذا الأسبوع؟
library-questions-now-5 = ما الذي طال انتظارك له، وكيف هو انتظارك؟
library-need-gratitude = الامتنان
library-questions-gratitude-1 = من الذي في قلبك شكرٌ له لم يُقَل قطّ؟
library-questions-gratitude-2 = حكاية عن شيء صغير سندك هذا الأسبوع.
library-questions-gratitude-3 = ما الذي أُعطي لك من غير كسب منك؟
library-questions-gratitude-4 = أيّ شيء عاديّ سيكون غيابه أصعب عليك؟
library-need-belonging = الانتماء
library-questions-belonging-1 = أين شعرت أوّل مرّة بالانتماء؟
library-questions-belonging-2 = متى يغلبك شعور الضيف في حياتك أنت؟
library-questions-belonging-3 = من علّمك الإصغاء، وكيف؟
library-questions-belonging-4 = ما الذي يلقاه الناس منك أوّلًا، وما الذي يلقونه بعد وقت طويل؟
library-need-courage = الشجاعة
library-questions-courage-1 = حكاية عن مرّة ارتجف فيها صوتك وتكلّمت مع ذلك.
library-questions-courage-2 = ما الذي كنت بدأته لو لم يلزم أن يعجب أحدًا؟
library-questions-courage-3 = كيف تبدو الشجاعة في يوم لا يحدث فيه شيء؟
library-questions-courage-4 = ماذا تطلّبت منك مواصلة الإصغاء هذا الأسبوع؟
library-need-work = العمل ونداء القلب
library-questions-work-1 = ماذا تعرف يداك ممّا لا يعرفه رأسك؟
library-questions-work-2 = أيّ جزء من عملك يسرّك القيام به ولو بلا مقابل؟
library-questions-work-3 = ما الذي يشتدّ تمسّكك به، وما الذي يرخي قبضتك؟
library-questions-work-4 = من جعل عملك ممكنًا من غير أن يُرى؟
library-need-difficulty = حين يصعب الأمر
library-questions-difficulty-1 = ما الصعب الآن، وما الذي يساعد قليلًا؟
library-questions-difficulty-2 = ما الذي توقّفت عن شرحه للآخرين؟
library-questions-difficulty-3 = ما حاجتك التي يصعب عليك طلبها؟
library-questions-difficulty-4 = ما السؤال الذي يرافق حياتك، ولا جواب له بعد؟
library-need-conflict = فيما بيننا
library-questions-conflict-1 = حكاية عن مرّة غيّر فيها أحدهم رأيك بإصغائه.
library-questions-conflict-2 = ما الذي تمنّيت أن يفهموه؟
library-questions-conflict-3 = ما نصيبك أنت في شيء يؤلم؟
library-questions-conflict-4 = ما الذي يجعل بقاءك في الغرفة ممكنًا؟
library-need-grief = الفقد
library-questions-grief-1 = إلى من شوقك، أو إلى ماذا؟
library-questions-grief-2 = ما الذي لم تُتح لك فرصة وداعه؟
library-questions-grief-3 = ماذا علّمك الفقد، على غير رغبة منك؟
library-questions-grief-4 = ما الذي بقي محفوظًا عندك لأنّ يدًا حبيبة لمسته؟
library-need-rest = الراحة والفرح
library-questions-rest-1 = إلى أين يمضي بك خيالك في راحتك؟
library-questions-rest-2 = ما الذي أضحكك على غير توقّع منك؟
library-questions-rest-3 = كيف يبدو لك يوم بلا عجلة؟
library-questions-rest-4 = ما الذي كان يفرحك في طفولتك، وأين هو الآن؟
library-need-leaving = قبل أن نفترق
library-questions-leaving-1 = ما الذي يبقى معك من هذه الحلقة؟
library-questions-leaving-2 = ما الذي يطيب لك تركه هنا؟
library-questions-leaving-3 = كلمة، أو نَفَس، عن حالك الآن.
library-questions-leaving-4 = ما أمنيتك لمن يتكلّم بعدك؟
library-readings-arriving-title = الوصول
library-readings-arriving-text = نحن في غرف مختلفة، تحت سقوف مختلفة. لنتقاسم برهةً صمتًا واحدًا. لترتخِ الكتفان. ولنشعر بما يحملنا: كرسيّ، وأرضيّة، والأرض من تحتها. لا شيء يلزم أن يُقال. وكلّ ما يأتي سيُسمع.
library-readings-piece-title = حجر واحد
library-readings-piece-text = هناك حجر واحد، وسيصل إلى كلّ واحد منّا. حين يصل يمكنك الكلام أو الصمت أو الكتابة أو تركه يمرّ. وحين يكون مع غيرك فليس هناك إلّا شيء واحد، وهو يكفي: الإصغاء.
library-readings-agreements-title = ما تقوم عليه حلقتنا
library-readings-agreements-text = ما يُقال هنا يبقى هنا. أتكلّم عن نفسي. لا أحد ملزَم بالمشاركة، ولن يحاول أحد إصلاح أحد. أُصغي لأفهم، لا لأردّ. على هذه الأربعة نقف.
library-readings-sand-title = حبّة رمل
library-readings-sand-text =
    أن نرى عالمًا في حبّة رمل
    وسماءً في زهرة برّيّة،
    أن نمسك اللانهاية في راحة اليد
    والأبد في ساعة.
library-readings-sorrow-title = كلمات للحزن
library-readings-sorrow-text =
    امنحوا الحزن كلمات: فالأسى الذي لا يتكلّم
    يهمس للقلب المثقل ويأمره أن ينكسر.
library-readings-wind-title = الريح
library-readings-wind-text =
    من رأى الريح؟
    لا أنا ولا أنت:
    لكن حين ترتجف الأوراق في أغصانها
    فالريح تمرّ.
library-readings-continent-title = قطعة من القارّة
library-readings-continent-text = ما من إنسان جزيرة مكتملة بذاتها؛ كلّ إنسان قطعة من القارّة، وجزء من الكلّ.
library-readings-mercy-title = طبيعة الرحمة
library-readings-mercy-text =
    الرحمة لا تُنتزع انتزاعًا،
    بل تهطل كالمطر الرقيق من السماء
    على ما تحتها: مباركة هي مرّتين؛
    تبارك من يعطي ومن يأخذ.
library-readings-dreams-title = من نسيج الأحلام
library-readings-dreams-text =
    نحن من النسيج
    الذي تُصنع منه الأحلام، وحياتنا الصغيرة
    يحيط بها نوم.
library-readings-hope-title = الأمل
library-readings-hope-text =
    «الأمل» ذلك الشيء ذو الريش
    الذي يحطّ في الروح،
    ويغنّي اللحن بلا كلمات،
    ولا يتوقّف أبدًا.
library-readings-letting-go-title = أن ندع ما كان يمضي
library-readings-letting-go-text = ما قيل قد سُمع، ولن يُحفظ. ليبقَ معك ما هو لك. وليبقَ هنا ما هو للآخرين. الحلقة تنفتح، ولم تنكسر.
library-readings-gently-title = في سكينة
library-readings-gently-text = قبل أن تنطفئ الشاشات: نَفَس لما قيل، ونَفَس لما لم يُقل، ونَفَس للطريق. هناك من أصغى إليك. وهناك من أصغيت إليه. ولترافقك السكينة.
library-readings-losses-title = كلّ ما ضاع يعود
library-readings-losses-text =
    لكن إن خطرت ببالي حينها، أيّها الصديق العزيز،
    عاد كلّ ما ضاع وانتهت الأحزان.
practice-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [3] ثلاث دقائق
    [4] أربع دقائق
    [5] خمس دقائق
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
practice-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
tending-sent = { $count ->
    [zero] لم تُرسَل أيّ حزمة منذ الدور الأخير.
    [one] أُرسلت حزمة واحدة منذ الدور الأخير.
    [two] أُرسلت حزمتان منذ الدور الأخير.
    [few] أُرسلت { $count } حزم منذ الدور الأخير.
    [many] أُرسلت { $count } حزمة منذ الدور الأخير.
   *[other] أُرسلت { $count } حزمة منذ الدور الأخير.
}

## rehearsal
rehearsal-what = هذا تدريب: الآخرون متخيَّلون، ولا يغادر شيء منه هذا الجهاز.
rehearsal-knock = دعوة أحدهم إلى طرق الباب
rehearsal-names-1 = أرنب
rehearsal-names-2 = سنونو
rehearsal-names-3 = قنفذ
rehearsal-names-4 = سلحفاة
rehearsal-newcomer = غزال
