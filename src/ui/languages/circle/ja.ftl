circle-greeting = あなたはここにいます。何も求められていません。石が来たら、話しても、黙っていても、書いても、そのまま渡してもかまいません。
circle-fold = わかりました
circle-seats = 輪（あなたから時計回り）
circle-menu = 輪の世話をする
circle-dock = できること
circle-seating = 少しお待ちください。席を用意しています。
circle-out = いまは、ひと休みしています。あなたの席はそのままです。
circle-first = いちばん先に着きました。リンクを伝えると、ほかの人も入れます。
circle-alone = いまは、ほかにだれもいません。
circle-centre = 石は真ん中にあります。
circle-centreHand = 石は真ん中にあります。最初に手を挙げたのは{ $name }さんです。
circle-unsettled = 少しお待ちください。みんなに伝えています。
circle-mine = 石はあなたの手にあります。
circle-resting = 石はあなたの手にあります。マイクは休んでいます。
circle-open = マイクが開いています。
circle-reaching = 声がみんなに届いています。
circle-stopped = マイクが止まりました。
circle-refused = 石はあなたの手にあります。マイクはまだ許可されていません。
circle-held = 石は{ $name }さんの手にあります。
circle-lost = { $name }さんは戻ってくるところです。石は待っています。
circle-offeredToMe = { $name }さんがあなたに石を渡そうとしています。急がなくて大丈夫です。
circle-comesToMe = 石があなたのところに来ます。急がなくて大丈夫です。
circle-comes = 石は{ $to }さんのところに行きます。
circle-offeredByMe = { $name }さんに石を渡そうとしています。
circle-offered = { $giver }さんが{ $to }さんに石を渡そうとしています。
circle-closing = みんなで輪を閉じています。
circle-waiting = みんなの準備を待っています。

seat-you = あなた
seat-speaking = 話し手
seat-holding = 石を持つ人
seat-next = 次
seat-afterNext = その次
seat-lost = 戻ってくるところ…
seat-out = ひと休み
seat-reading = 読んでいます
seat-quieted = こちらで消音中
seat-passesToYou = あなたに渡す人
seat-youPassTo = あなたが渡す人
seat-handing = 石を渡しています
seat-beingHanded = 石を渡されています
seat-reached = 声が届いています

dock-take = 石を取る
dock-accept = 受け取る
dock-onward = そのまま渡す
dock-withdraw = 手元に戻す
dock-giveBack = 石を真ん中に置く
dock-pass = { $name }さんに渡す
dock-speak = 話す
dock-rest = マイクを休ませる
dock-tryAgain = もう一度試す
dock-turnOn = マイクをオンにする
dock-hear = タップして聴く
dock-lay = 真ん中に置く
dock-name = 次の人を選ぶ
dock-handBack = { $name }さんに返す
dock-listener = だれに聴いてもらいますか？
dock-heard = 聴いてもらえました
dock-carry = いったん先へ回す
dock-askRest = 石を休ませるか、たずねる
dock-restPiece = 石を休ませる
dock-goOn = 続ける
dock-openMine = マイクを開く
dock-bell = 鐘
dock-stepOut = ひと休みする
dock-comeBack = 戻る
dock-ready = 手放す準備ができました
dock-notYet = まだです
dock-more = ほかに

footer-noSound = { $name }さんの声が、まだここに届いていません。部屋が道を探しています。
footer-unreached = いま、あなたの声が届いていない人：{ $names }
footer-unreachedMany = いま、あなたの声が{ $count }人に届いていません。
footer-noSignal = マイクから音がまったく来ていません。マイクのスイッチが切れているか、別のアプリが使っているのかもしれません。
footer-introducerAway = いま、新しい人は部屋を見つけられません。輪は続いています。
footer-leakStopped = 休んでいるはずのマイクから、音が送られていました。もう止めてあります。
footer-unmet-relayed = まだつながらない相手がいます。部屋が試しつづけています。
footer-unmet-no-relay = つながらない相手がいます。どちらかのネットワークが接続を通さないのかもしれません。この部屋には中継サーバーがありません。別のネットワークや、スマートフォンの回線を使うと、うまくいくことがよくあります。
footer-newerPage-gathering = 始める前に、再読み込みしてください。もっと新しいページを開いた人が来ました。
footer-newerPage-begun = もっと新しいページを開いた人が来ました。ここにいるみんなが再読み込みすると、入れます。
footer-cutOff = ほかの人とのつながりが途切れました。部屋がみんなを探しています。

## practice
practice-length = { $unit ->
    [half] 三十秒
    [minutes] { $count }分
   *[seconds] { $count }秒
}
practice-bell-ask = 鐘を鳴らして、{ practice-length }の静けさを持ちますか？ みんながひと息つき、石はいま持っている人の手に残ります。
practice-bell-ring = 鐘を鳴らす
practice-bell-no = いまはしない
practice-bell-rests = 鐘はいま鳴ったばかりです。
practice-choose-receiver = 石をだれに渡しますか？
practice-choose-listener = だれに聴いてもらいますか？
practice-choose-no = まだです
practice-silence-nobody = { practice-length }の静けさ。
practice-silence-mine = { practice-length }の静けさ。石はあなたの手に残ります。
practice-silence-theirs = { practice-length }の静けさ。石は{ $name }さんの手に残ります。
practice-farewell = お別れの時間です。それぞれ、自分のマイクを開いてかまいません。
practice-farewellOver = 鐘がお別れの終わりを告げました。心が決まったら、輪を手放してください。
practice-breath = 次の声の前に、ひと呼吸。
practice-interrupted = 話している途中で接続が切れました。
practice-setAside = いまは、ひと休みになっています。あなたの席はそのままで、いつでも戻れます。
practice-askedToRest = たずねました。急がなくて大丈夫です。
practice-iListen = { $name }さんの話を聴いています。
practice-pairs = { $listener }さんが{ $speaker }さんの話を聴いています。
practice-waitingFor = { $name }さんを待っています。
practice-stepThemOut = { $name }さんをひと休みにする
practice-knock-isHere = { $name }さんが扉の前にいます。
practice-knock-letIn = 招き入れる
practice-knock-notYet = まだです
practice-wait = 待ってもらう
practice-callOff = 取り消す
practice-held = 待ってほしいという声がありました。
practice-hand-raise = 手を挙げる
practice-hand-lower = 手を下ろす
practice-hand-at = 挙手{ $place }番目
practice-heart = 胸に手を
practice-guardian = 見守り役
practice-guardianOffered = { $name }さんが、あなたに見守り役をゆずりたいと言っています。
practice-beGuardian = 見守り役になる
practice-candle-burning = ろうそくが灯っています。
practice-candle-half = ろうそくが半分になりました。
practice-candle-low = ろうそくが短くなりました。
practice-candle-down = ろうそくが燃え尽きました。急がなくて大丈夫です。
practice-candle-longer = もう少し灯しておく
practice-closes = { $hour }ごろに閉じます
practice-ifBroken = 接続が切れたら：{ $what }
practice-quiet-cannot-hear = あなたの声が聞こえない人がいます。
practice-quiet-need-someone = { $name }さんが、だれかにいてほしいと言っています。これを見ているのはあなただけです。
practice-quiet-line = 見守り役から、あなただけに：{ $text }
practice-quiet-shall-rest = 石を休ませましょうか？ いつでも続けられます。
practice-quiet-stillHere = まだここにいます
practice-quiet-answer = その人だけに届く一行
practice-quiet-send = 送る
practice-quiet-fold = わかりました
practice-write-field = 書くと、みんなが読みます
practice-write-say = 伝える
practice-write-tooLong = 一行に収まる長さを超えています。二回に分けて伝えられます。
practice-write-full = この番に書けるのは、ここまでです。
practice-write-lines = この番に書かれたこと
practice-again-title = わたしたちの約束
practice-again-changed = 約束が変わりました。もう一度読んでください。
practice-again-read = 自分のペースで、もう一度読んでください。
practice-again-agree = この約束に同意します
practice-again-leave = 離れる

practice-did-phase-gathering = { $who ->
    [you] 集いの時間に戻しました。
   *[other] { $name }さんが集いの時間に戻しました。
}
practice-did-phase-opening = { $who ->
    [you] はじまりの時間を始めました。
   *[other] { $name }さんがはじまりの時間を始めました。
}
practice-did-phase-rounds = { $who ->
    [you] 一巡を始めました。
   *[other] { $name }さんが一巡を始めました。
}
practice-did-phase-closing = { $who ->
    [you] しめくくりの一巡を始めました。
   *[other] { $name }さんがしめくくりの一巡を始めました。
}
practice-did-phase-farewell = { $who ->
    [you] お別れの時間を始めました。
   *[other] { $name }さんがお別れの時間を始めました。
}
practice-did-pattern-around = { $who ->
    [you] 石が輪を回るようにしました。
   *[other] { $name }さんが、石が輪を回るようにしました。
}
practice-did-pattern-around-back = { $who ->
    [you] 石が逆に回るようにしました。
   *[other] { $name }さんが、石が逆に回るようにしました。
}
practice-did-pattern-centre = { $who ->
    [you] 石を真ん中から取るようにしました。
   *[other] { $name }さんが、石を真ん中から取るようにしました。
}
practice-did-pattern-named = { $who ->
    [you] 話す人が次を選ぶようにしました。
   *[other] { $name }さんが、話す人が次を選ぶようにしました。
}
practice-did-pattern-listener = { $who ->
    [you] 石が聴き手とのあいだを行き来するようにしました。
   *[other] { $name }さんが、石が聴き手とのあいだを行き来するようにしました。
}
practice-did-prompt = { $who ->
    [you] この一巡に問いを置きました。
   *[other] { $name }さんがこの一巡に問いを置きました。
}
practice-did-prompt-none = { $who ->
    [you] 問いを外しました。
   *[other] { $name }さんが問いを外しました。
}
practice-did-title = { $who ->
    [you] 輪に名前をつけました。
   *[other] { $name }さんが輪に名前をつけました。
}
practice-did-intention = { $who ->
    [you] 輪が何のためにあるかを書きました。
   *[other] { $name }さんが、輪が何のためにあるかを書きました。
}
practice-did-closesAround = { $who ->
    [you] いつ閉じるかを伝えました。
   *[other] { $name }さんが、いつ閉じるかを伝えました。
}
practice-did-ifBroken = { $who ->
    [you] 接続が切れたときのことを書きました。
   *[other] { $name }さんが、接続が切れたときのことを書きました。
}
practice-did-quietSeconds = { $who ->
    [you] 静けさの長さを{ practice-length }にしました。
   *[other] { $name }さんが静けさの長さを{ practice-length }にしました。
}
practice-did-breathSeconds = { $who ->
    [you] 声と声のあいだに、ひと呼吸を置きました。
   *[other] { $name }さんが、声と声のあいだにひと呼吸を置きました。
}
practice-did-breathSeconds-none = { $who ->
    [you] ひと呼吸を外しました。
   *[other] { $name }さんがひと呼吸を外しました。
}
practice-did-candleMinutes = { $who ->
    [you] 番ごとにろうそくを灯すようにしました。
   *[other] { $name }さんが、番ごとにろうそくを灯すようにしました。
}
practice-did-candleMinutes-none = { $who ->
    [you] ろうそくをしまいました。
   *[other] { $name }さんがろうそくをしまいました。
}
practice-did-order = { $who ->
    [you] 席を入れ替えました。
   *[other] { $name }さんが席を入れ替えました。
}
practice-did-prompts = { $who ->
    [you] 問いを用意しました。
   *[other] { $name }さんが問いを用意しました。
}
practice-did-door-open = { $who ->
    [you] 扉を開けました。
   *[other] { $name }さんが扉を開けました。
}
practice-did-door-ask = { $who ->
    [you] 新しい人にノックをお願いしました。
   *[other] { $name }さんが新しい人にノックをお願いしました。
}
practice-did-door-closed = { $who ->
    [you] 扉を閉めました。
   *[other] { $name }さんが扉を閉めました。
}
practice-did-guardian-nobody = いま見守り役はいません。だれでもその席に着けます。
practice-did-guardian-me = いま、あなたが見守り役です。
practice-did-guardian-other = いま、{ $name }さんが見守り役です。
practice-did-agreements = 約束が変わりました。
practice-did-carried-past-me = 石はいったん、あなたを通りすぎました。また戻ってきます。
practice-did-carried-past-other = 石はいったん、{ $name }さんを通りすぎました。また戻ってきます。
practice-did-set-aside-me = いまはひと休みになっています。
practice-did-set-aside-other = { $name }さんはいまひと休みです。いつでも戻れます。
practice-did-removed = { $name }さんはもう輪の中にいません。

practice-coming-phase-gathering = 三十秒後：集いの時間に戻ります。
practice-coming-phase-opening = 三十秒後：はじまりの時間になります。
practice-coming-phase-rounds = 三十秒後：一巡が始まります。
practice-coming-phase-closing = 三十秒後：しめくくりの一巡が始まります。
practice-coming-phase-farewell = 三十秒後：お別れの時間になります。
practice-coming-pattern-around = 三十秒後：石が輪を回ります。
practice-coming-pattern-around-back = 三十秒後：石が逆に回ります。
practice-coming-pattern-centre = 三十秒後：石を真ん中から取ります。
practice-coming-pattern-named = 三十秒後：話す人が次を選びます。
practice-coming-pattern-listener = 三十秒後：石が聴き手とのあいだを行き来します。
practice-coming-prompt = 三十秒後：別の問いになります。
practice-coming-prompt-none = 三十秒後：問いがなくなります。
practice-coming-title = 三十秒後：輪の名前が変わります。
practice-coming-intention = 三十秒後：輪が何のためにあるかが変わります。
practice-coming-closesAround = 三十秒後：閉じる時刻が変わります。
practice-coming-ifBroken = 三十秒後：接続が切れたときのことが変わります。
practice-coming-quietSeconds = 三十秒後：静けさの長さが{ practice-length }になります。
practice-coming-breathSeconds = 三十秒後：声と声のあいだに、ひと呼吸を置きます。
practice-coming-breathSeconds-none = 三十秒後：声と声のあいだの、ひと呼吸がなくなります。
practice-coming-candleMinutes = 三十秒後：番ごとにろうそくを灯します。
practice-coming-candleMinutes-none = 三十秒後：ろうそくがなくなります。
practice-coming-order = 三十秒後：席の順番が変わります。
practice-coming-prompts = 三十秒後：用意した問いが変わります。
practice-coming-door-open = 三十秒後：扉が開きます。
practice-coming-door-ask = 三十秒後：新しい人はノックします。
practice-coming-door-closed = 三十秒後：扉が閉まります。
practice-coming-set-aside-me = お返事がなければ、三十秒後に、いったんひと休みになります。
practice-coming-set-aside-other = 三十秒後に、{ $name }さんはいったんひと休みになります。いつでも戻れます。

## tending
tending-title = 輪の世話をする
tending-close = 閉じる
tending-with-passElsewhere = ほかの人に渡す
tending-with-lay = 真ん中に置く
tending-with-write = 話す代わりに書く
tending-with-stepOut = ひと休みする
tending-with-bell = 鐘を鳴らす
tending-signs-title = 静かな合図
tending-signs-heart = 胸に手を
tending-signs-cannotHear = { $name }さんの声が聞こえません
tending-signs-needSomeone = だれかにいてほしい
tending-signs-onlyThey = 聞こえないこと、だれかにいてほしいことがわかるのは、{ $name }さんだけです。
tending-evening-title = この集まり
tending-evening-now-gathering = いま：集いの時間。
tending-evening-now-opening = いま：はじまりの時間。
tending-evening-now-rounds = いま：一巡。
tending-evening-now-closing = いま：しめくくりの一巡。
tending-evening-now-farewell = いま：お別れの時間。
tending-evening-now-ended = いま：終わりました。
tending-evening-elsewhere = ほかの時間へ
tending-evening-announced = いま見守り役はいません。何かを変えるときは三十秒前にみんなに知らされ、だれでも待ってほしいと言えます。
tending-evening-oneAtATime = 先に知らせたことが済んでからになります。
tending-evening-notMine = 見守り役は{ $name }さんです。お願いできます。
tending-evening-waiting = みんなの準備を待っています。
tending-begin-gathering = 集いの時間に戻る
tending-begin-opening = はじまりの時間を始める
tending-begin-rounds = 一巡を始める
tending-begin-closing = しめくくりの一巡を始める
tending-begin-farewell = お別れの時間を始める
tending-another = もう一巡を始める
tending-pattern-title = 石の回り方
tending-pattern-between = 石の回り方：番と番のあいだ、石が真ん中かあなたの手にあるときに変えられます。
tending-pattern-around-1 = 輪を回る
tending-pattern-around-2 = ひとりから、次の人へ。
tending-pattern-around-back-1 = 逆に回る
tending-pattern-around-back-2 = ひとりから、ひとつ前の人へ。
tending-pattern-centre-1 = 真ん中から
tending-pattern-centre-2 = 話し終えたら置き、話したい人が取ります。
tending-pattern-named-1 = 話す人が選ぶ
tending-pattern-named-2 = 話した人が次の人を選びます。
tending-pattern-listener-1 = 聴き手とふたりで
tending-pattern-listener-2 = 先の人が聴いてもらえたと感じるまで、ふたりのあいだを行き来します。
tending-question-title = 一巡の問い
tending-question-field = 石の下に置かれます
tending-question-set = この問いを置く
tending-question-away = 外す
tending-question-ready = 用意した問い
tending-question-use = 使う
tending-question-remove = 取り除く
tending-question-keep = 用意する
tending-question-paste = まとめて貼る（一行にひとつ）
tending-question-pasteDo = これらを用意する
tending-question-pasteTooLong = 問いとしては長すぎる行があります。
tending-question-pasteTooMany = 用意できる数を超えています。
tending-question-copy = すべてコピー
tending-question-copied = コピーしました
tending-question-byHand = 手でコピーする場合
tending-question-nothingKept = 輪が終わると何も残りません。また使いたいものはコピーしてください。
tending-question-library = 書棚から
tending-question-aloud = 声に出して読むもの
tending-frame-title = 名前と枠
tending-frame-name = 輪の名前
tending-frame-intention = 何のためにあるか
tending-frame-closes = 閉じるころ…
tending-frame-ifBroken = 接続が切れたら…
tending-frame-keep = 決める
tending-code-title = 読み取るためのコード
tending-code-told = この部屋のリンクが入った、四角いコードです。
tending-code-point = 携帯のカメラを向けると、この部屋につながります。
tending-code-notNow = いまはコードを描けません。
tending-agreements-title = わたしたちの約束
tending-agreements-everyone = ひとつ変わると、みんなにもう一度たずねます。
tending-agreements-notNow = 集いの時間か、石が真ん中にあるときに変えられます。
tending-agreements-reword = 言い換える
tending-agreements-keep = 変える
tending-agreements-remove = 取り除く
tending-agreements-add = 約束をもうひとつ
tending-agreements-addDo = 加える
tending-agreements-full = 四十を超えると、心に留めておくのが難しくなります。
tending-agreements-lost = ちょうど同じときに、だれかがこれを変えました。あなたの言葉：{ $text }
tending-agreements-useMine = わたしの言葉にする
tending-agreements-withdraw = 同意を取り消す
tending-agreements-withdrawWhat = もう一度同意するまで、マイクも耳も休みます。あなたの席はそのままです。
tending-agreements-withdrawNo = いまはしない
tending-guardian-title = 見守り役
tending-guardian-what = 時間と鐘の世話をします。だれの上にも立ちません。
tending-guardian-nobody = いまはだれも座っていません。
tending-guardian-is = { $name }さんが座っています。
tending-guardian-me = あなたが座っています。
tending-guardian-lay = 役を降りる
tending-guardian-hand = { $name }さんに渡す
tending-guardian-handing = { $name }さんに渡そうとしています。
tending-door-title = 扉
tending-door-choose = 新しい人の入り方
tending-door-now-open = 開いています。
tending-door-now-ask = 新しい人はノックします。
tending-door-now-closed = 閉まっています。
tending-door-open-1 = 開ける
tending-door-open-2 = リンクを持ち、同意した人が入れます。
tending-door-openForNow-1 = 開ける
tending-door-openForNow-2 = リンクを持ち、同意した人が入れます。はじまりの時間からはノックします。
tending-door-ask-1 = ノック
tending-door-ask-2 = ノックは番と番のあいだに、まず見守り役に、二分たつとみんなに知らされます。
tending-door-closed-1 = 閉める
tending-door-closed-2 = 新しい人には、輪が始まったと伝えます。いまいる人はそのままです。
tending-seats-title = 席順
tending-seats-earlier = { $name }さんをひとつ前の席へ
tending-seats-later = { $name }さんをひとつ後の席へ
tending-waiting-title = 輪は待っています
tending-waiting-for = { $name }さんを待っています。
tending-waiting-stepOut = { $name }さんをひと休みにする
tending-waiting-what = みんなに知らされ、だれでも待ってほしいと言えます。その人はいつでも戻れます。
tending-time-title = 時間と静けさ
tending-time-silence = 静けさの長さ
tending-time-breath = 声と声のあいだの、ひと呼吸
tending-time-candle = 番ごとのろうそく
tending-time-candleWhat = 見えるのは石を持つ人と見守り役だけです。だれの声も切りません。
tending-time-none = なし
tending-time-seconds = { $count }秒
tending-time-minutes = { $count }分
tending-time-halfMinute = 三十秒
tending-voices-title = 声
tending-voices-what = いま、ここで、あなただけの設定です。だれにも知らされず、書かれたものは届きます。
tending-voices-quiet = { $name }さんの声を休ませる
tending-voices-hear = { $name }さんの声をまた聴く
tending-voices-volume = { $name }さんの音量
tending-removal-title = だれかに席を立ってもらう
tending-removal-what = ここに座る人の半数より多く、少なくとも二人が必要です。だれが望んだかは、どの画面にも出ません。
tending-removal-door = リンクがあれば、別の名前で戻ってこられます。扉を閉めておいてください。
tending-removal-nobody = ここにいる人はみな、あなたより先にいました。同じころからいる人だけがお願いできます。
tending-removal-asked = { $name }さんに席を立ってもらうようお願いしました。ほかの人からのお願いも待っています。
tending-removal-others = { $name }さんに席を立ってほしいという声があります。
tending-removal-ask = { $name }さんに席を立ってもらう
tending-removal-sureWhat = 一度伝えると取り消せません。望む人がそろうと、{ $name }さんはすぐに輪を離れます。
tending-removal-sure = はい、{ $name }さんに席を立ってもらう
tending-removal-no = いまはしない
tending-sound-title = 音とマイク
tending-sound-bell = 鐘の音量
tending-sound-readAloud = 書かれた行を読み上げる
tending-sound-chime = 石が来たときに小さな音
tending-sound-vibrate = 石が来たときに端末が震える
tending-tooLong = ここに入る長さを超えています。書いたものは失われません。
tending-details = 詳しく
tending-end = みんなで輪を終える
tending-endWhat = ここにいるみんなにたずねます。全員の準備ができたら、すべての端末からすべてが消え、元には戻れません。
tending-endNo = いまはしない
tending-leave = 離れる
tending-packets = { $microphone ->
    [none] ここにはマイクがありません：{ tending-sent }
    [refused] マイクは許可されていません：{ tending-sent }
    [resting] マイクは休んでいます：{ tending-sent }
    [open] マイクが開いています：{ tending-sent }
   *[stopped] マイクが止まりました：{ tending-sent }
}
tending-connected = { $all }人のうち{ $some }人とつながっています。
tending-alone = ほかにはまだだれも座っていません。
tending-circleWords-title = この輪の言葉
tending-circleWords-apart = まだ全員がつながっていません。
tending-circleWords-unmet = { $name }さんとはつながっていません。
tending-circleWords-vouched = { $name }さんとはつながっていません。{ $by }さんが保証しています。
tending-circleWords-reckoning = 少しお待ちください。六つの言葉を探しています。
tending-circleWords-unreachable = いまは言葉を読み込めません。あとでもう一度開いてみてください。
tending-circleWords-aloud = みんなで声に出して読んでください。六つの言葉がみな同じなら、あいだにだれも入り込んでいません。
tending-circleWords-differ = 違っていたら、あいだにだれかが入り込んでいるかもしれません。この部屋では続けず、新しい部屋を開いて、別の方法でリンクを伝えてください。
tending-shutOut = { $name }さんの端末から、輪には読めないものが送られています。ここからのつながりを閉じました。
tending-ignored = { $count }件のメッセージが欠けていて、何も起こりませんでした。
tending-line = { $name }：{ $facts }。
tending-fact-relayed = 中継サーバー経由
tending-fact-direct = 直接
tending-fact-trip = 往復 { $ms } ミリ秒
tending-fact-loss = 損失 { $percent } %
tending-fact-twice = Opus（二重に送信）
tending-fact-nothing = 接続中
tending-about = { $what }：{ $text }

## library
library-need-arriving = ここに着く
library-questions-arriving-1 = ここに来るために、何を脇に置いてきましたか？
library-questions-arriving-2 = いま、心の中はどんな天気ですか？
library-questions-arriving-3 = ここに来るまで、どんな音や匂いや光がそばにありましたか？
library-questions-arriving-4 = 体のどこで、着いたことを感じますか？
library-need-now = いま息づいているもの
library-questions-now-1 = いま、あなたの中で何が息づいていますか？
library-questions-now-2 = 静かに気づいてほしがっているものは、何ですか？
library-questions-now-3 = だれにも見えないところで、何を抱えていますか？
library-questions-now-4 = 今週、言いかけてやめたことは何ですか？
library-questions-now-5 = 何を、どんなふうに待っていますか？
library-need-gratitude = 感謝
library-questions-gratitude-1 = お礼を言いたくて、まだ言えていないのはだれですか？
library-questions-gratitude-2 = 今週あなたを支えた、小さなことを聞かせてください。
library-questions-gratitude-3 = 自分の手柄ではなく、ただ与えられたものは何ですか？
library-questions-gratitude-4 = なくなったらいちばん恋しくなる、何気ないものは何ですか？
library-need-belonging = 居場所
library-questions-belonging-1 = 自分の居場所だと初めて感じたのは、どこでしたか？
library-questions-belonging-2 = 自分の人生なのに客のように感じるのは、どんなときですか？
library-questions-belonging-3 = 聴くことを、だれからどのように教わりましたか？
library-questions-belonging-4 = 人が最初に出会うのは、あなたのどんなところですか。ずっとあとで出会うのは、どんなところですか？
library-need-courage = 勇気
library-questions-courage-1 = 声が震えながらも話したときのことを聞かせてください。
library-questions-courage-2 = だれにも気に入られなくてよいなら、何を始めますか？
library-questions-courage-3 = 何も起こらない日の勇気は、どんな姿をしていますか？
library-questions-courage-4 = 今週、聴きつづけるために何が必要でしたか？
library-need-work = 仕事と天職
library-questions-work-1 = 頭は知らないのに、手が知っていることは何ですか？
library-questions-work-2 = 仕事の中で、お金にならなくてもしたいことは何ですか？
library-questions-work-3 = 何を握りしめていますか。何があれば手がゆるみますか？
library-questions-work-4 = 目に見えないところで、だれがあなたの仕事を支えてくれましたか？
library-need-difficulty = つらいとき
library-questions-difficulty-1 = いま何がつらく、何が少し助けになりますか？
library-questions-difficulty-2 = 人に説明するのをやめたことは何ですか？
library-questions-difficulty-3 = 必要なのに頼みにくいことは何ですか？
library-questions-difficulty-4 = 答えのないまま、いまともに生きている問いは何ですか？
library-need-conflict = わたしたちのあいだ
library-questions-conflict-1 = 聴いてもらうことで、考えが変わったときのことを聞かせてください。
library-questions-conflict-2 = 何をわかってほしかったですか？
library-questions-conflict-3 = 痛みのあることの中で、あなた自身が関わっているのはどこですか？
library-questions-conflict-4 = 何があれば、この場にとどまれますか？
library-need-grief = 悲しみ
library-questions-grief-1 = だれが、何が恋しいですか？
library-questions-grief-2 = さよならを言えなかったのは、何に対してですか？
library-questions-grief-3 = 学びたくなかったのに、悲しみが教えてくれたことは何ですか？
library-questions-grief-4 = 大切な人が触れたから、手元に置いているものは何ですか？
library-need-rest = 休みと喜び
library-questions-rest-1 = 休むとき、心はどこへ行きますか？
library-questions-rest-2 = 思いがけず笑ったのは、何のときでしたか？
library-questions-rest-3 = 急がない一日は、あなたにとってどんな日ですか？
library-questions-rest-4 = 子どものころの喜びは何でしたか。それはいまどこにありますか？
library-need-leaving = 別れる前に
library-questions-leaving-1 = この輪から何を持ち帰りますか？
library-questions-leaving-2 = ここに何を置いていきたいですか？
library-questions-leaving-3 = いまの自分を表す、ひとこと、またはひと呼吸を。
library-questions-leaving-4 = 次に話す人のために、何を願いますか？
library-readings-arriving-title = ここに着く
library-readings-arriving-text = わたしたちは別々の部屋、別々の屋根の下にいます。しばらく、ひとつの静けさを分かち合いましょう。肩を下ろしてください。何が自分を支えているか、感じてみてください。椅子、床、その下の大地。何も言わなくてかまいません。何が来ても、耳を傾けます。
library-readings-piece-title = ひとつの石
library-readings-piece-text = 石はひとつ。やがてひとりひとりのところに来ます。来たら、話しても、黙っていても、書いても、そのまま渡してもかまいません。ほかの人のところにあるとき、することはただひとつ、それで十分です。聴くこと。
library-readings-agreements-title = わたしたちを支えるもの
library-readings-agreements-text = ここで話されたことは、ここにとどめます。自分のこととして話します。話さなくてもよく、だれかに正されることもありません。答えるためではなく、わかるために聴きます。この四つの上に、わたしたちは立っています。
library-readings-sand-title = 一粒の砂
library-readings-sand-text =
    一粒の砂に世界を見
    一輪の野の花に天を見る
    手のひらに無限をのせ
    ひとときに永遠をつかむ
library-readings-sorrow-title = 悲しみに言葉を
library-readings-sorrow-text =
    悲しみに言葉を与えなさい。語らぬ嘆きは
    あふれた胸にささやいて、張り裂けよと告げる。
library-readings-wind-title = 風
library-readings-wind-text =
    だれが風を見たでしょう
    わたしもあなたも見ていない
    けれど木の葉がふるえるとき
    風は通りすぎてゆく
library-readings-continent-title = 大陸のひとかけら
library-readings-continent-text = 人はだれも、それだけで完結した島ではない。だれもが大陸のひとかけら、全体の一部なのだ。
library-readings-mercy-title = 慈悲というもの
library-readings-mercy-text =
    慈悲は強いられて出るものではない
    天から地に降る
    やさしい雨のように。それは二重に祝福されている
    与える者を祝福し、受ける者を祝福する
library-readings-dreams-title = 夢と同じもの
library-readings-dreams-text =
    わたしたちは
    夢と同じもので織られ、このささやかな命は
    眠りに包まれている。
library-readings-hope-title = 希望
library-readings-hope-text =
    「希望」は羽のあるもの
    魂にとまり
    言葉のない調べをうたい
    けっしてやむことがない
library-readings-letting-go-title = 手放す
library-readings-letting-go-text = 話されたことは聴かれ、残されることはありません。自分のものは持ち帰ってください。ほかの人のものは、ここに置いていってください。輪は開きますが、壊れはしません。
library-readings-gently-title = 穏やかに
library-readings-gently-text = 画面が暗くなる前に。話されたことのためにひと呼吸。話されなかったことのためにひと呼吸。そして帰り道のためにひと呼吸。だれかがあなたの話を聴きました。あなたもだれかの話を聴きました。どうぞ、穏やかに。
library-readings-losses-title = 失われたものはみな戻り
library-readings-losses-text =
    けれどそのあいだ、友よ、あなたを想えば
    失われたものはみな戻り、悲しみは終わる。
tending-sent = 前の番から{ $count }個のパケットを送りました。

## rehearsal
rehearsal-what = これは練習です。ほかの人たちは想像上の人で、ここでのことはこの端末から外に出ません。
rehearsal-knock = だれかに扉をたたいてもらう
rehearsal-names-1 = ウサギ
rehearsal-names-2 = ツバメ
rehearsal-names-3 = ハリネズミ
rehearsal-names-4 = カメ
rehearsal-newcomer = シカ
