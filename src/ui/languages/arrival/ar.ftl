agreements-confidentiality-1 = ما يُقال هنا يبقى هنا.
agreements-own-life-1 = أتكلّم عن نفسي، من حياتي أنا.
agreements-welcome-1 = مرحَّب بكلّ شعور وكلّ موضوع؛ لا أحد ملزَم بالمشاركة، ولا يهاجم بعضنا بعضًا ولا يحاول إصلاحه.
agreements-listening-1 = أُصغي لأفهم، لا لأردّ.

someone = شخص ما
untitled = حلقة إصغاء
gap = { " " }

language-choose = اللغة
language-unread = لم يقرأ هذه الكلمات بعدُ أحدٌ لغته الأمّ هي العربيّة. إن بدا فيها شيء غير سليم فيمكنك إخبار من يستضيف هذه الغرفة.
language-notNow = لا يمكن جلب هذه اللغة الآن.
theme-choose = الضوء
theme-device = ضوء تلقائيّ
theme-evening = ضوء المساء
theme-day = ضوء النهار
keep-tick = إبقاء هذه الاختيارات وهذه الصفحة على هذا الجهاز
keep-what = اللغة والضوء، والصفحة نفسها كي تُفتح من دون شبكة. لا يبقى معها شيء من أيّ حلقة. و«مغادرة في الحال» تمحوها أيضًا.
keep-refused = هذا المتصفّح لا يتيح للصفحة إبقاءها.

home-title = غرفة الإصغاء
home-what-1 = يجلس بضعة أشخاص في حلقة ويتناقلون حجر الكلام.
home-what-2 = من كان الحجر في يده يُسمَع صوته، والباقون يُصغون.
home-what-3 = حين تنتهي الحلقة يُمحى كلّ شيء من كلّ جهاز.
home-open = فتح غرفة
home-rehearse = التدرّب
home-notPromised = يبقى ممكنًا أن يسجّل أحدهم؛ والغرفة لا تستطيع منع ذلك.
home-handbook = كيف تُقام حلقة
home-safety = هل هي آمنة؟
home-hostedBy = الاستضافة: { $name }
home-contact = للتواصل
home-legal = إشعار قانونيّ

notice-broken-link-title = هذا الرابط غير مكتمل.
notice-broken-link-text = نرجو طلبه مرّة أخرى، أو نسخه كاملًا من جديد.
notice-framed-title = هذه الصفحة معروضة داخل صفحة أخرى.
notice-framed-text = لا تُفتح غرفة إلّا في علامة تبويب خاصّة بها، كي لا يعلوها شيء من غيرها.
notice-insecure-title = هذا العنوان غير آمن.
notice-insecure-text = لا تفتح المتصفّحات الميكروفون إلّا في عنوان يبدأ بـ https. يمكن لمن يستضيف هذه الصفحة أن يزوّدها بشهادة؛ والطريقة مشروحة في ملفّ README.
notice-unsupported-title = لا يمكن فتح غرفة في هذا المتصفّح.
notice-unsupported-text = يمكن ذلك في نسخة حديثة من Firefox أو Chrome أو Edge أو Safari.
notice-not-whole-title = لم تصل الغرفة كاملة.
notice-not-whole-text = بقي جزء من هذه الصفحة في الطريق. يمكن جلبه مرّة أخرى.
notice-no-way-title = لا طريق إلى الغرفة الآن.
notice-no-way-text = يلتقي الناس هنا عبر الشبكة، وهذا الجهاز بلا شبكة الآن، أو بلا شبكة تصل إلى هنا. حين تعود تتابع هذه الصفحة من تلقاء نفسها.
notice-open-elsewhere-title = هذه الغرفة مفتوحة هنا في علامة تبويب أخرى.
notice-open-elsewhere-text = يمكنك المتابعة هناك، أو الدخول من هنا أيضًا.
notice-full-title = كلّ المقاعد مشغولة.
notice-full-text = حين يغادر أحدهم يخلو مكان.
notice-closed-title = لقد بدأت الحلقة.
notice-closed-text = بابها مغلق الآن، ليبقى من في الداخل معًا. لا يُحفظ هنا شيء عنك.
notice-not-yet-title = ليس في هذه اللحظة.
notice-not-yet-text = لقد سُمع طرقك، ومن في الداخل يرجون منك قليلًا من الصبر. يمكنك البقاء في انتظار لحظة أنسب.
notice-left-title = لقد غادرت.
notice-left-text = الحلقة مستمرّة.
notice-long-away-title = طال غيابك قليلًا.
notice-long-away-text = طوال نصف ساعة لم يُسمع هنا أحد من الحلقة، فمُحي كلّ شيء من هذا الجهاز. إن كانت الحلقة لا تزال مستمرّة فرابطها يعيدك إليها.
notice-removed-title = الحلقة مستمرّة من دونك.
notice-removed-text = انتهت مشاركتك فيها، ولا يُحفظ منها شيء على هذا الجهاز. نرجو لك لقاء من يطيب الجلوس معهم.
notice-comeInAnyway = الدخول من هنا أيضًا
notice-comeBack = العودة إلى الحلقة
notice-lookAgain = النظر مرّة أخرى
notice-keepWaiting = البقاء في الانتظار
notice-toBeginning = العودة إلى البداية

welcome-lead = على هذه الاتّفاقات تقوم الحلقة. نرجو قراءتها على مهل.
welcome-changed = لقد تغيّرت الاتّفاقات. نرجو قراءتها مرّة أخرى.
welcome-agree = أوافق على هذه الاتّفاقات
welcome-reload = إعادة التحميل
welcome-apart-what = يمكن أيضًا الدخول دون انتظار، ويتمّ اللقاء حين تكون لدى الجميع النسخة نفسها من الصفحة.
welcome-apart-go = الدخول دون انتظار
welcome-company-looking = ننظر إن كان هنا أحد…
welcome-company-someone = هناك شخص هنا.
welcome-company-nobody = لا أحد هنا الآن. ربّما لم تبدأ الحلقة بعد، أو ربّما انتهت.
welcome-company-unreachable = لا يمكن الوصول إلى الغرفة الآن. المحاولة مستمرّة.
welcome-company-no-server = لم يُعثر هنا على خادم يلتقي الناس عبره. يمكن لمن يستضيف هذه الصفحة أن يحدّد خادمًا في ملفّ config.json.
welcome-company-rehearsal = يدخل الآخرون بعد جلوسك.
welcome-company-reload = نرجو إعادة التحميل قبل أن نبدأ. لدى أحدهم هنا نسخة أحدث من الصفحة.
welcome-company-still-older = لدى أحدهم هنا نسخة أحدث من الصفحة، ولم تصل بعدُ بإعادة التحميل. نرجو المحاولة مرّة أخرى بعد قليل.
welcome-company-await-reload = لدى أحدهم هنا نسخة أقدم من الصفحة. حين يُعاد تحميلها يتمّ اللقاء.
welcome-company-apart = دخولك الآن من دون مَن لديهم نسخة أخرى من الصفحة.
welcome-door-ask = لقد بدأت الحلقة. إن طرقت الباب فسيبحث أحدهم عن لحظة مناسبة.
welcome-door-closed = لقد بدأت الحلقة، وبابها مغلق.

link-copy = نسخ الرابط
link-copied = تمّ النسخ
link-share = مشاركة الرابط
link-byHand = الرابط، للنسخ باليد

you-title = كيف تكون مشاركتك
you-name = بماذا نناديك؟
you-way = كيف يطيب لك الحضور هنا؟
you-voice = بصوتي
you-writing = بالكتابة
you-listening = بالإصغاء فقط
you-beforeAsking = سيطلب متصفّحك الإذن باستخدام الميكروفون. وستظهر على هاتفك علامة الميكروفون طوال الوقت. لا شيء يغادر هذا الجهاز ما لم يكن الحجر معك.
you-asking = متصفّحك يسألك الآن.
you-stillAsking = لا يزال متصفّحك يطلب الميكروفون. يمكنك المتابعة، والسماح به لاحقًا.
you-nameMissing = يلزم اسم هنا. أيّ اسم يروق لك يكفي.
you-go = متابعة

ready-title = كلّ شيء جاهز
ready-heard = نحن نسمعك. وصوتنا يصل إليك.
ready-notYetHeard = كلمة منك، إن أحببت، وسيجيب الضوء.
ready-listening = أنت هنا للإصغاء.
ready-writing = حضورك هنا بالكتابة. حين يصل الحجر إليك يقرأ الجميع ما كتبت.
ready-microphone-refused = لم يُسمح بالميكروفون. يمكنك الجلوس والإصغاء الآن، وتشغيله لاحقًا.
ready-microphone-none = لم يُعثر على ميكروفون. يمكنك الجلوس والإصغاء الآن، وتشغيله لاحقًا.
ready-microphone-stopped = توقّف الميكروفون. يمكنك الجلوس والإصغاء الآن، وتشغيله لاحقًا.
ready-level = الضوء يتحرّك مع صوتك.
ready-elsewhere = هذه الصفحة مفتوحة داخل تطبيق آخر، وقد يحتفظ بالميكروفون لنفسه. نرجو فتح متصفّحك ولصق الرابط فيه.
ready-tryAgain = محاولة أخرى
ready-sit = الجلوس
ready-step-entering = نُفسح لك مكانًا…
ready-step-waiting = لم يُجب أحد من الداخل بعد. المحاولة مستمرّة.
ready-step-knocking = لقد بدأت الحلقة؛ سيبحث أحدهم عن لحظة مناسبة.
ready-turnBack = الكفّ عن الانتظار

exit-vanish = مغادرة في الحال
exit-what = يمحو ما في علامة التبويب هذه ويُظهر صفحة فارغة. قد يظلّ متصفّحك يذكر أنّك كنت هنا.
exit-key = الضغط ثلاث مرّات على Shift له الأثر نفسه

farewell-title = لقد زال كلّ شيء. ولترافقك السكينة.
farewell-removed = ما الذي مُحي
farewell-removedList-1 = الأسماء والمقاعد وترتيب الحلقة.
farewell-removedList-2 = الاتّفاقات، ومن وافق عليها.
farewell-removedList-3 = مفاتيح هذه الغرفة والرابط في شريط العنوان.
farewell-removedList-4 = الاتّصالات بين الأجهزة، وكلّ ميكروفون.
farewell-cannot = لا يُمحى ما يتذكّره الناس، ولا ما قد يكون أحدهم سجّله، ولا رابط محفوظ في رسالة أو في سجلّ متصفّحك.
farewell-back = العودة إلى البداية
farewell-devices = { $count ->
    [zero] لا أجهزة.
    [one] جهاز واحد.
    [two] جهازان.
    [few] { farewell-count } أجهزة.
    [many] { farewell-count } جهازًا.
   *[other] { $count } جهاز.
}
farewell-letGo-one = وقد تخلّى عن كلّ شيء.
farewell-letGo-both = وقد تخلّى كلاهما عن كلّ شيء.
farewell-letGo-all = وقد تخلّت جميعها عن كلّ شيء.
farewell-letGo-some = { $count ->
    [zero] لم يتخلَّ أيّ منها عن كلّ شيء بعد.
    [one] تخلّى واحد منها عن كلّ شيء.
    [two] تخلّى اثنان منها عن كلّ شيء.
    [few] تخلّت { farewell-count } منها عن كلّ شيء.
    [many] تخلّى { farewell-count } منها عن كلّ شيء.
   *[other] تخلّى { $count } منها عن كلّ شيء.
}
farewell-unreached = { $count ->
    [zero] أمكن الوصول إليها جميعًا.
    [one] تعذّر الوصول إلى جهاز واحد.
    [two] تعذّر الوصول إلى جهازين.
    [12] تعذّر الوصول إلى اثني عشر جهازًا.
    [few] تعذّر الوصول إلى { farewell-count } أجهزة.
    [many] تعذّر الوصول إلى { farewell-count } جهازًا.
   *[other] تعذّر الوصول إلى { $count } جهاز.
}
farewell-count = { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستّة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
    [11] أحد عشر
    [12] اثنا عشر
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}

## aside
aside-hide = قد يعرف الآخرون هنا مكان اتّصالك على وجه التقريب. إخفاؤه؛ وقد يتأخّر الصوت قليلًا.
aside-hidingFails = ما دام مكان اتّصالك مخفيًّا، لا يستطيع أحد الوصول إليك من دون الوسيط.
aside-title = هناك شيء ليس على ما يرام
aside-check = فحص الاتّصال
aside-checkAgain = فحصه مرّة أخرى
aside-checking = ننظر. يستغرق هذا بضع ثوانٍ.
aside-rehearsal = هذا تدريب: لا أحد متّصل، فليس هناك ما يُفحص.
aside-findings-no-server = الخادم الذي يجمع الناس لا يجيب. من دونه لا يجد أحد الغرفة؛ قد تنفع المحاولة مرّة أخرى بعد قليل.
aside-findings-no-way = هذه الشبكة لا تسمح باتّصالات مباشرة، وليس لهذه الغرفة وسيط. كثيرًا ما تنفع شبكة أخرى، أو اتّصال الهاتف المحمول.
aside-findings-no-way-relay-silent = هذه الشبكة لا تسمح باتّصالات مباشرة، ووسيط هذه الغرفة لا يجيب. كثيرًا ما تنفع شبكة أخرى، أو اتّصال الهاتف المحمول.
aside-findings-only-relay = هذه الشبكة لا تسمح باتّصالات مباشرة. وسيط هذه الغرفة يحمل اتّصالاتك بدلًا منها.
aside-findings-untried = الخادم يجيب. لا يمكن أن يُعرف من هنا إن كانت هذه الشبكة تسمح باتّصالات مباشرة، وليس لهذه الغرفة وسيط.
aside-findings-untried-relay = الخادم يجيب، وكذلك وسيط هذه الغرفة، الذي يحمل اتّصالاتك حيث لا يحملها شيء آخر.
aside-findings-untried-relay-silent = وسيط هذه الغرفة لا يجيب الآن، ولا يمكن أن يُعرف من هنا إن كانت هذه الشبكة تسمح باتّصالات مباشرة. كثيرًا ما تنفع شبكة أخرى، أو اتّصال الهاتف المحمول.
aside-findings-relay-silent = اتّصالك جيّد. وسيط هذه الغرفة، الذي تحتاج إليه بعض الشبكات، لا يجيب الآن.
aside-findings-no-relay = اتّصالك جيّد. بعض الشبكات تحتاج إلى وسيط بينها، وليس لهذه الغرفة وسيط.
aside-findings-well = اتّصالك جيّد، ووسيط هذه الغرفة كذلك.
aside-microphone-refused = من العلامة بجانب عنوان هذه الصفحة يمكنك السماح بالميكروفون.
aside-microphone-none = إن كان هناك ميكروفون موصول فربّما يستخدمه برنامج آخر.
aside-microphone-stopped = ربّما يستخدم الميكروفون الآن برنامج آخر، أو فُصل عن الجهاز.

## sound
sound-level = ميكروفونك
sound-hearMyself = سماع صوتك
sound-listening = بضع كلمات منك، وتعود إلى سمعك بعد لحظة.
sound-playing = هكذا يبدو صوتك. لا يُحفظ منه شيء.
sound-playSound = تشغيل صوت
sound-microphone = الميكروفون
sound-speaker = من أين يأتيك صوت الآخرين
sound-usual = كما في النظام
sound-unnamed = جهاز { $at }
sound-natural = صوت طبيعي، لوعاء رنّان أو للموسيقى
sound-naturalWhat = يبقى الصدى والضجيج وعلوّ الصوت كما هي؛ وسمّاعات الرأس تساعد.
