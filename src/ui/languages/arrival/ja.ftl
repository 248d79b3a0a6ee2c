agreements-confidentiality-1 = ここで話されたことは、ここにとどめます。
agreements-own-life-1 = わたしは、自分の経験から、自分のこととして話します。
agreements-welcome-1 = どんな気持ちも、どんな話題も歓迎します。話さなくてもかまいません。互いを責めたり、正そうとしたりしません。
agreements-listening-1 = わたしは、答えるためではなく、わかるために聴きます。

someone = だれか
untitled = 聴き合う輪
gap = { "" }

language-choose = 言語
language-unread = ここにある言葉は、日本語を母語とする人にまだ読んでもらっていません。不自然なところがあれば、この部屋を開いている人に伝えてください。
language-notNow = この言語は、いまは読み込めません。
theme-choose = 明かり
theme-device = 明かりは自動
theme-evening = 夕べの明かり
theme-day = 昼の明かり
keep-tick = この選択とこのページを、この端末に残しておく
keep-what = 言語と明かり、そしてネットワークがなくても開けるように、このページそのものを残します。輪のことは何も残りません。「すぐに離れる」を押すと、これらも消えます。
keep-refused = このブラウザでは、残しておくことができません。

home-title = 聴き合う部屋
home-what-1 = 何人かで輪になって座り、語りの石を手から手へ渡します。
home-what-2 = 石を手にした人の声を、ほかのみんなが聴きます。
home-what-3 = 輪が終わると、すべての端末からすべてが消えます。
home-open = 部屋を開く
home-rehearse = ひとりで練習する
home-notPromised = それでも、だれかが録音することはありえます。部屋がそれを防ぐことはできません。
home-handbook = 輪をひらくために
home-safety = 安全ですか？
home-hostedBy = 主催：{ $name }
home-contact = 連絡先
home-legal = 法的な情報

notice-broken-link-title = このリンクは途中で切れています。
notice-broken-link-text = もう一度送ってもらうか、全体をコピーし直してみてください。
notice-framed-title = このページは別のページの中に表示されています。
notice-framed-text = ほかのものが上に重ならないように、部屋は専用のタブでだけ開きます。
notice-insecure-title = このアドレスは安全ではありません。
notice-insecure-text = ブラウザがマイクを開けるのは、httpsで始まるアドレスだけです。このページを置いている人は証明書を用意できます。方法はREADMEにあります。
notice-unsupported-title = このブラウザでは部屋を開けません。
notice-unsupported-text = 最近のFirefox、Chrome、Edge、Safariなら開けます。
notice-not-whole-title = 部屋がまだ全部は届いていません。
notice-not-whole-text = このページの一部が、途中で届かなかったようです。もう一度読み込めます。
notice-no-way-title = いまは、部屋への道がありません。
notice-no-way-text = ここではネットワークを通して人が出会います。この端末は、いまネットワークにつながっていないか、ここまで届いていません。つながると、このページはひとりでに先へ進みます。
notice-open-elsewhere-title = この部屋は、すでに別のタブで開いています。
notice-open-elsewhere-text = そちらで続けることも、ここから入ることもできます。
notice-full-title = 席はすべて埋まっています。
notice-full-text = だれかが席を立てば、また空きができます。
notice-closed-title = 輪は始まっています。
notice-closed-text = 中の人たちがいっしょにいられるように、扉はいま閉まっています。あなたのことは、ここに何も残りません。
notice-not-yet-title = いまは少しお待ちください。
notice-not-yet-text = ノックは届いています。中の人たちは、もう少し待ってほしいと言っています。このまま、よい頃合いを待つこともできます。
notice-left-title = 輪を離れました。
notice-left-text = 輪は続いています。
notice-long-away-title = しばらく離れていました。
notice-long-away-text = 三十分のあいだ、ここには輪のだれの声も届かなかったので、この端末からすべてを消しました。輪が続いていれば、リンクから戻れます。
notice-removed-title = 輪は、あなたのいないまま続きます。
notice-removed-text = あなたはもう輪の中にはいません。この端末には何も残っていません。ともに座れる人たちに出会えますように。
notice-comeInAnyway = ここからも入る
notice-comeBack = 輪に戻る
notice-lookAgain = もう一度見る
notice-keepWaiting = もう少し待つ
notice-toBeginning = はじめに戻る

welcome-lead = この約束が輪を支えています。ゆっくり読んでください。
welcome-changed = 約束が変わりました。もう一度読んでください。
welcome-agree = この約束に同意します
welcome-reload = 再読み込み
welcome-apart-what = 待たずに入ることもできます。全員のページが同じになれば、会えます。
welcome-apart-go = 待たずに入る
welcome-company-looking = どなたかいるか、見ています…
welcome-company-someone = どなたかいます。
welcome-company-nobody = いまはだれもいません。輪はまだ始まっていないか、もう終わったのかもしれません。
welcome-company-unreachable = いまは部屋につながりません。つながるまで試しつづけます。
welcome-company-no-server = 人と人を引き合わせるサーバーが、ここには見つかりませんでした。このページを置いている人が、config.jsonで指定できます。
welcome-company-rehearsal = 席に着くと、ほかの人たちが入ってきます。
welcome-company-reload = 始める前に、再読み込みしてください。もっと新しいページを開いている人がいます。
welcome-company-still-older = もっと新しいページを開いている人がいますが、再読み込みしてもまだ届いていません。しばらくしてから、もう一度お試しください。
welcome-company-await-reload = 前のページを開いたままの人がいます。その人が再読み込みすると、会えます。
welcome-company-apart = 別のページを開いている人とは、いったん別々に入ります。
welcome-door-ask = 輪は始まっています。ノックすると、だれかがよい頃合いを見てくれます。
welcome-door-closed = 輪は始まっていて、扉は閉まっています。

link-copy = リンクをコピー
link-copied = コピーしました
link-share = リンクを共有
link-byHand = リンク（手でコピーする場合）

you-title = 参加のしかた
you-name = なんとお呼びすればよいですか？
you-way = どんなふうにここにいたいですか？
you-voice = 声で
you-writing = 文字で
you-listening = 聴くだけで
you-beforeAsking = ブラウザがマイクの許可をたずねます。スマートフォンには、ずっとマイクの印がつきます。石を持っていないあいだは、この端末から何も送られません。
you-asking = いま、ブラウザがたずねています。
you-stillAsking = ブラウザがまだマイクの許可をたずねています。先に進んで、あとで許可できます。
you-nameMissing = お名前が必要です。好きな名前でかまいません。
you-go = 進む

ready-title = 準備ができました
ready-heard = あなたの声が届いています。こちらの声も届きます。
ready-notYetHeard = よければひとこと話してみてください。灯りが応えます。
ready-listening = 聴く人として、ここにいます。
ready-writing = 文字で加わっています。石が来たら、あなたの書いたことをみんなが読みます。
ready-microphone-refused = マイクは許可されませんでした。いまは座って聴いて、マイクはあとでオンにできます。
ready-microphone-none = マイクが見つかりませんでした。いまは座って聴いて、マイクはあとでオンにできます。
ready-microphone-stopped = マイクが止まりました。いまは座って聴いて、マイクはあとでオンにできます。
ready-level = 灯りは声といっしょに動きます。
ready-elsewhere = このページは別のアプリの中で開いていて、マイクが使えないことがあります。ブラウザを開いて、そこにリンクを貼ってください。
ready-tryAgain = もう一度試す
ready-sit = 席に着く
ready-step-entering = 席をつくっています…
ready-step-waiting = 中からはまだ返事がありません。試しつづけています。
ready-step-knocking = 輪は始まっています。だれかがよい頃合いを見てくれます。
ready-turnBack = 待つのをやめる

exit-vanish = すぐに離れる
exit-what = このタブを消して、白いページを出します。ここにいたことは、ブラウザに残っているかもしれません。
exit-key = Shiftキーを三回押しても同じです

farewell-title = すべて消えました。どうぞ、穏やかに。
farewell-removed = 消えたもの
farewell-removedList-1 = 名前と席、そして輪の順番。
farewell-removedList-2 = 約束と、だれが同意したか。
farewell-removedList-3 = この部屋の鍵と、アドレス欄のリンク。
farewell-removedList-4 = 端末どうしのつながりと、すべてのマイク。
farewell-cannot = 人の記憶は消せません。だれかが録音したかもしれないものも、メッセージやブラウザの履歴に残ったリンクも消せません。
farewell-back = はじめに戻る
farewell-devices = 端末は{ $count }台でした。
farewell-letGo-one = 手放しました。
farewell-letGo-both = 二台とも手放しました。
farewell-letGo-all = すべて手放しました。
farewell-letGo-some = { $count ->
    [0] まだ一台も手放していません。
   *[other] そのうち{ $count }台が手放しました。
}
farewell-unreached = { $count }台にはつながりませんでした。

## aside
aside-hide = ここにいるほかの人には、どのあたりから接続しているかがわかることがあります。それを隠します。音が少し遅れるかもしれません。
aside-hidingFails = 接続元を隠しているあいだは、中継サーバーがないとだれともつながれません。
aside-title = うまくいかないとき
aside-check = 接続を確かめる
aside-checkAgain = もう一度確かめる
aside-checking = 見ています。数秒かかります。
aside-rehearsal = これは練習です。だれともつながっていないので、確かめるものはありません。
aside-findings-no-server = 人と人を引き合わせるサーバーが応えません。これがないと、だれも部屋を見つけられません。しばらくしてから、もう一度試すとよいかもしれません。
aside-findings-no-way = このネットワークは直接の接続を通しません。この部屋には中継サーバーがありません。別のネットワークや、スマートフォンの回線を使うと、うまくいくことがよくあります。
aside-findings-no-way-relay-silent = このネットワークは直接の接続を通しません。この部屋の中継サーバーも応えません。別のネットワークや、スマートフォンの回線を使うと、うまくいくことがよくあります。
aside-findings-only-relay = このネットワークは直接の接続を通しません。代わりに、この部屋の中継サーバーがつなぎます。
aside-findings-untried = サーバーは応えています。このネットワークが直接の接続を通すかどうかは、ここではわかりません。この部屋には中継サーバーがありません。
aside-findings-untried-relay = サーバーも、この部屋の中継サーバーも応えています。ほかに道がないときは、中継サーバーがつなぎます。
aside-findings-untried-relay-silent = この部屋の中継サーバーが、いまは応えません。このネットワークが直接の接続を通すかどうかは、ここではわかりません。別のネットワークや、スマートフォンの回線を使うと、うまくいくことがよくあります。
aside-findings-relay-silent = 接続はうまくいっています。ネットワークによっては必要になる中継サーバーが、いまは応えません。
aside-findings-no-relay = 接続はうまくいっています。ネットワークの組み合わせによっては中継サーバーが要りますが、この部屋にはありません。
aside-findings-well = 接続はうまくいっています。この部屋の中継サーバーも応えています。
aside-microphone-refused = このページのアドレスの横にある印から、マイクを許可できます。
aside-microphone-none = マイクをつないでいるなら、別のアプリが使っているのかもしれません。
aside-microphone-stopped = 別のアプリがマイクを使いはじめたか、マイクが抜かれたのかもしれません。

## sound
sound-level = あなたのマイク
sound-hearMyself = 自分の声を聴く
sound-listening = 少し話してみてください。すぐに聞こえます。
sound-playing = こんなふうに聞こえます。何も残りません。
sound-playSound = 音を鳴らす
sound-microphone = マイク
sound-speaker = ほかの人の声が出るところ
sound-usual = システムの設定どおり
sound-unnamed = 機器{ $at }
sound-natural = 自然な音（おりんや音楽のため）
sound-naturalWhat = 反響、雑音、音量はそのままになります。ヘッドホンがあるとよいです。
