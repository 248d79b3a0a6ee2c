circle-greeting = You are here. Nothing is expected of you. When the piece comes you may speak, stay silent, write, or let it pass.
circle-fold = All right
circle-seats = The circle, clockwise from you
circle-menu = Tend the circle
circle-dock = What you can do
circle-seating = One moment. Your seat is being made ready.
circle-out = You have stepped out. Your seat stays yours.
circle-first = You are the first here. Share the link, and the others can join you.
circle-alone = Nobody else is here now.
circle-centre = The piece rests in the centre.
circle-centreHand = The piece rests in the centre. { $name } raised a hand first.
circle-unsettled = One moment. Everyone is being told.
circle-mine = You hold the piece.
circle-resting = You hold the piece. Your microphone is resting.
circle-open = Your microphone is open.
circle-reaching = Your voice is reaching everyone.
circle-stopped = Your microphone has stopped.
circle-refused = You hold the piece. Your microphone is not allowed yet.
circle-held = { $name } holds the piece.
circle-lost = { $name } is coming back. The piece waits.
circle-offeredToMe = { $name } is handing you the piece. There is no hurry.
circle-comesToMe = The piece comes to you. There is no hurry.
circle-comes = The piece comes to { $to }.
circle-offeredByMe = You are handing the piece to { $name }.
circle-offered = { $giver } is handing the piece to { $to }.
circle-closing = The circle is being closed together.
circle-waiting = Waiting until everyone is ready.

seat-you = you
seat-speaking = speaking
seat-holding = holding
seat-next = next
seat-afterNext = then
seat-lost = coming back…
seat-out = stepped out
seat-reading = reading
seat-quieted = quiet for you
seat-passesToYou = passes to you
seat-youPassTo = you pass to
seat-handing = handing on the piece
seat-beingHanded = being handed the piece
seat-reached = your voice reaches them

dock-take = Take the piece
dock-accept = Take it
dock-onward = Let it pass
dock-withdraw = Take it back
dock-giveBack = Put the piece in the centre
dock-pass = Pass to { $name }
dock-speak = Speak
dock-rest = Rest the microphone
dock-tryAgain = Try again
dock-turnOn = Turn on the microphone
dock-hear = Tap to hear
dock-lay = Lay it in the centre
dock-name = Name who is next
dock-handBack = Hand it back to { $name }
dock-listener = Who listens to you?
dock-heard = I feel heard
dock-carry = Carry it past for now
dock-askRest = Ask if the piece may rest
dock-restPiece = Let the piece rest
dock-goOn = Go on
dock-openMine = Open your microphone
dock-bell = Bell
dock-stepOut = Step out
dock-comeBack = Come back
dock-ready = I’m ready to let this go
dock-notYet = Not yet
dock-more = More

footer-noSound = There is no sound from { $name } here yet. The room is looking for a way.
footer-unreached = Your voice is not reaching { $names } just now.
footer-unreachedMany = Your voice is not reaching { $count ->
    [one] one person
    [2] two people
    [3] three people
    [4] four people
    [5] five people
    [6] six people
    [7] seven people
    [8] eight people
    [9] nine people
    [10] ten people
    [11] eleven people
    [12] twelve people
   *[other] { $count } people
} just now.
footer-noSignal = No sound at all comes from your microphone. A switch on it may be off, or another program may have it.
footer-introducerAway = New people cannot find the room just now. The circle goes on.
footer-leakStopped = Sound was leaving while your microphone should have been resting. It has been stopped.
footer-unmet-relayed = A connection is not coming about yet. The room keeps trying.
footer-unmet-no-relay = A connection is not coming about. One of the networks may let none through, and this room has no relay. Another network, or a phone’s own connection, often helps.
footer-newerPage-gathering = Please reload before we begin. Someone has come with a newer page.
footer-newerPage-begun = Someone has come with a newer page. They can come in once everyone here has reloaded.
footer-cutOff = You have lost touch with the others. The room is looking for them.

## practice
# A length of time inside a sentence, and at its head.
practice-length = { $unit ->
    [half] half a minute
    [minutes] { $count ->
        [one] a minute
        [2] two minutes
        [3] three minutes
        [4] four minutes
        [5] five minutes
       *[other] { $count } minutes
    }
   *[seconds] { $count } seconds
}
practice-lengthFirst = { $unit ->
    [half] Half a minute
    [minutes] { $count ->
        [one] A minute
        [2] Two minutes
        [3] Three minutes
        [4] Four minutes
        [5] Five minutes
       *[other] { $count } minutes
    }
   *[seconds] { $count } seconds
}
practice-bell-ask = Ring for { practice-length } of quiet? Everyone pauses, and the holder keeps the piece.
practice-bell-ring = Ring the bell
practice-bell-no = Not now
practice-bell-rests = The bell has just rung.
practice-choose-receiver = To whom does the piece go?
practice-choose-listener = Who listens to you?
practice-choose-no = Not yet
practice-silence-nobody = { practice-lengthFirst } of quiet.
practice-silence-mine = { practice-lengthFirst } of quiet. You keep the piece.
practice-silence-theirs = { practice-lengthFirst } of quiet. { $name } keeps the piece.
practice-farewell = The farewell. Each of you may open your own microphone.
practice-farewellOver = The bell has ended the farewell. When you are ready, let the circle go.
practice-breath = A breath before the next voice.
practice-interrupted = You were speaking when the line broke.
practice-setAside = You were stepped out for now. Your seat stays yours, and you can come back whenever you like.
practice-askedToRest = You have asked. There is no hurry.
practice-iListen = You listen to { $name }.
practice-pairs = { $listener } listens to { $speaker }.
practice-waitingFor = Waiting for { $name }.
practice-stepThemOut = Step { $name } out for now
practice-knock-isHere = { $name } is at the door.
practice-knock-letIn = Let in
practice-knock-notYet = Not yet
practice-wait = Wait
practice-callOff = Take it back
practice-held = Somebody asked to wait.
practice-hand-raise = Raise your hand
practice-hand-lower = Lower your hand
practice-hand-at = hand { $place }
practice-heart = hand on heart
practice-guardian = guardian
practice-guardianOffered = { $name } would like to hand you the guardian’s seat.
practice-beGuardian = Be the guardian
practice-candle-burning = The candle is burning.
practice-candle-half = The candle is half down.
practice-candle-low = The candle is low.
practice-candle-down = The candle is down. There is no hurry.
practice-candle-longer = Let it burn longer
practice-closes = We close around { $hour }
practice-ifBroken = If the link breaks: { $what }
practice-quiet-cannot-hear = Someone cannot hear you.
practice-quiet-need-someone = { $name } would like someone to be there. Only you see this.
practice-quiet-line = From the guardian, to you alone: { $text }
practice-quiet-shall-rest = Shall the piece rest? You can go on whenever you like.
practice-quiet-stillHere = I am still here
practice-quiet-answer = One line to them alone
practice-quiet-send = Send it
practice-quiet-fold = All right
practice-write-field = Write, and others read it
practice-write-say = Say it
practice-write-tooLong = This is longer than one line can be. You can say it in two.
practice-write-full = This turn holds no more lines.
practice-write-lines = What is written in this turn
practice-again-title = What we agree on
practice-again-changed = The agreements have changed. Please read them again.
practice-again-read = Please read them again, in your own time.
practice-again-agree = I agree to these
practice-again-leave = Leave


# What somebody did, told to themselves and to the others.
practice-did-phase-gathering = { $who ->
    [you] You went back to gathering.
   *[other] { $name } went back to gathering.
}
practice-did-phase-opening = { $who ->
    [you] You began the opening.
   *[other] { $name } began the opening.
}
practice-did-phase-rounds = { $who ->
    [you] You began a round.
   *[other] { $name } began a round.
}
practice-did-phase-closing = { $who ->
    [you] You began the closing round.
   *[other] { $name } began the closing round.
}
practice-did-phase-farewell = { $who ->
    [you] You began the farewell.
   *[other] { $name } began the farewell.
}
practice-did-pattern-around = { $who ->
    [you] You let the piece go around the circle.
   *[other] { $name } let the piece go around the circle.
}
practice-did-pattern-around-back = { $who ->
    [you] You let the piece go around the other way.
   *[other] { $name } let the piece go around the other way.
}
practice-did-pattern-centre = { $who ->
    [you] You let the piece go from the centre.
   *[other] { $name } let the piece go from the centre.
}
practice-did-pattern-named = { $who ->
    [you] You let the piece go to whomever the speaker names.
   *[other] { $name } let the piece go to whomever the speaker names.
}
practice-did-pattern-listener = { $who ->
    [you] You let the piece go to and fro with a listener.
   *[other] { $name } let the piece go to and fro with a listener.
}
practice-did-prompt = { $who ->
    [you] You set a question for this round.
   *[other] { $name } set a question for this round.
}
practice-did-prompt-none = { $who ->
    [you] You took the question away.
   *[other] { $name } took the question away.
}
practice-did-title = { $who ->
    [you] You gave the circle its name.
   *[other] { $name } gave the circle its name.
}
practice-did-intention = { $who ->
    [you] You wrote down what the circle is for.
   *[other] { $name } wrote down what the circle is for.
}
practice-did-closesAround = { $who ->
    [you] You said when we close.
   *[other] { $name } said when we close.
}
practice-did-ifBroken = { $who ->
    [you] You wrote what to do if the link breaks.
   *[other] { $name } wrote what to do if the link breaks.
}
practice-did-quietSeconds = { $who ->
    [you] You let a silence last { practice-length }.
   *[other] { $name } let a silence last { practice-length }.
}
practice-did-breathSeconds = { $who ->
    [you] You set a breath between two voices.
   *[other] { $name } set a breath between two voices.
}
practice-did-breathSeconds-none = { $who ->
    [you] You took the breath away.
   *[other] { $name } took the breath away.
}
practice-did-candleMinutes = { $who ->
    [you] You lit a candle for each turn.
   *[other] { $name } lit a candle for each turn.
}
practice-did-candleMinutes-none = { $who ->
    [you] You put the candle away.
   *[other] { $name } put the candle away.
}
practice-did-order = { $who ->
    [you] You moved the seats.
   *[other] { $name } moved the seats.
}
practice-did-prompts = { $who ->
    [you] You laid questions ready.
   *[other] { $name } laid questions ready.
}
practice-did-door-open = { $who ->
    [you] You opened the door.
   *[other] { $name } opened the door.
}
practice-did-door-ask = { $who ->
    [you] You ask newcomers to knock.
   *[other] { $name } asks newcomers to knock.
}
practice-did-door-closed = { $who ->
    [you] You closed the door.
   *[other] { $name } closed the door.
}
practice-did-guardian-nobody = Nobody is guardian now. Anyone may take that seat.
practice-did-guardian-me = You are the guardian now.
practice-did-guardian-other = { $name } is the guardian now.
practice-did-agreements = The agreements have changed.
practice-did-carried-past-me = The piece went past you for now. It comes back to you.
practice-did-carried-past-other = The piece went past { $name } for now. It comes back to them.
practice-did-set-aside-me = You are stepped out for now.
practice-did-set-aside-other = { $name } is stepped out for now, and can come back whenever they like.
practice-did-removed = { $name } is no longer in the circle.

practice-coming-phase-gathering = In half a minute: back to gathering.
practice-coming-phase-opening = In half a minute: the opening.
practice-coming-phase-rounds = In half a minute: a round.
practice-coming-phase-closing = In half a minute: the closing round.
practice-coming-phase-farewell = In half a minute: the farewell.
practice-coming-pattern-around = In half a minute: the piece goes around the circle.
practice-coming-pattern-around-back = In half a minute: the piece goes around the other way.
practice-coming-pattern-centre = In half a minute: the piece goes from the centre.
practice-coming-pattern-named = In half a minute: the piece goes to whomever the speaker names.
practice-coming-pattern-listener = In half a minute: the piece goes to and fro with a listener.
practice-coming-prompt = In half a minute: another question.
practice-coming-prompt-none = In half a minute: no question any more.
practice-coming-title = In half a minute: another name for the circle.
practice-coming-intention = In half a minute: what the circle is for.
practice-coming-closesAround = In half a minute: when we close.
practice-coming-ifBroken = In half a minute: what to do if the link breaks.
practice-coming-quietSeconds = In half a minute: silences of { practice-length }.
practice-coming-breathSeconds = In half a minute: a breath between two voices.
practice-coming-breathSeconds-none = In half a minute: no breath between voices.
practice-coming-candleMinutes = In half a minute: a candle for each turn.
practice-coming-candleMinutes-none = In half a minute: no candle.
practice-coming-order = In half a minute: another order of seats.
practice-coming-prompts = In half a minute: questions laid ready.
practice-coming-door-open = In half a minute: the door opens.
practice-coming-door-ask = In half a minute: newcomers knock.
practice-coming-door-closed = In half a minute: the door closes.
practice-coming-set-aside-me = In half a minute you are stepped out for now, unless you answer.
practice-coming-set-aside-other = In half a minute { $name } is stepped out for now. They can come back whenever they like.

## tending
tending-title = Tend the circle
tending-close = Close
tending-with-passElsewhere = Pass to someone else
tending-with-lay = Lay it in the centre
tending-with-write = Write instead of speaking
tending-with-stepOut = Step out
tending-with-bell = Ring the bell
tending-signs-title = A quiet sign
tending-signs-heart = Hand on heart
tending-signs-cannotHear = I cannot hear { $name }
tending-signs-needSomeone = I need someone
tending-signs-onlyThey = Only { $name } sees that you cannot hear, or that you need someone.
tending-evening-title = The evening
tending-evening-now-gathering = Now: gathering.
tending-evening-now-opening = Now: the opening.
tending-evening-now-rounds = Now: a round.
tending-evening-now-closing = Now: the closing round.
tending-evening-now-farewell = Now: the farewell.
tending-evening-now-ended = Now: it is over.
tending-evening-elsewhere = Elsewhere in the evening
tending-evening-announced = Nobody is guardian now. What you set is announced for half a minute, and anyone may say wait.
tending-evening-oneAtATime = What you announced comes first.
tending-evening-notMine = { $name } is the guardian, and can be asked.
tending-evening-waiting = Waiting until everyone is ready.
tending-begin-gathering = Back to gathering
tending-begin-opening = Begin the opening
tending-begin-rounds = Begin a round
tending-begin-closing = Begin the closing round
tending-begin-farewell = Begin the farewell
tending-another = Begin another round
tending-pattern-title = How the piece goes
tending-pattern-between = How the piece goes: Between turns, when the piece lies in the centre or with you.
tending-pattern-around-1 = Around
tending-pattern-around-2 = From each to the next.
tending-pattern-around-back-1 = Around the other way
tending-pattern-around-back-2 = From each to the one before.
tending-pattern-centre-1 = From the centre
tending-pattern-centre-2 = Each lays it down; whoever wishes takes it up.
tending-pattern-named-1 = Named by the speaker
tending-pattern-named-2 = Each names who comes next.
tending-pattern-listener-1 = With a listener
tending-pattern-listener-2 = Two hand it to and fro until the first feels heard.
tending-question-title = A question for the round
tending-question-field = It rests beneath the piece
tending-question-set = Set this question
tending-question-away = Take it away
tending-question-ready = Laid ready
tending-question-use = Use
tending-question-remove = Remove
tending-question-keep = Lay ready
tending-question-paste = Paste several, one on each line
tending-question-pasteDo = Lay these ready
tending-question-pasteTooLong = A line here is longer than a question can be.
tending-question-pasteTooMany = More than can be laid ready.
tending-question-copy = Copy them all
tending-question-copied = Copied
tending-question-byHand = To copy by hand
tending-question-nothingKept = Nothing is kept after the circle. Copy what you want to have again.
tending-question-library = From the library
tending-question-aloud = To be read aloud
tending-frame-title = Name and frame
tending-frame-name = The name of the circle
tending-frame-intention = What it is for
tending-frame-closes = We close around …
tending-frame-ifBroken = If the link breaks …
tending-frame-keep = Set
tending-code-title = A code to scan
tending-code-told = A square code that holds the link of this room.
tending-code-point = Point a phone’s camera at it, and the way leads here.
tending-code-notNow = The code cannot be drawn just now.
tending-agreements-title = What we agreed
tending-agreements-everyone = When one changes, everyone is asked again.
tending-agreements-notNow = They can be changed while gathering, and when the piece lies in the centre.
tending-agreements-reword = Reword
tending-agreements-keep = Change it
tending-agreements-remove = Remove
tending-agreements-add = One more agreement
tending-agreements-addDo = Add it
tending-agreements-full = More than forty are hard to hold.
tending-agreements-lost = Somebody changed this at the same moment. Your words were: { $text }
tending-agreements-useMine = Use my words
tending-agreements-withdraw = Take back my consent
tending-agreements-withdrawWhat = Your microphone and your ears rest until you agree again. Your seat stays yours.
tending-agreements-withdrawNo = Not now
tending-guardian-title = The guardian
tending-guardian-what = Tends time and bell, and owns nobody.
tending-guardian-nobody = Nobody sits there now.
tending-guardian-is = { $name } sits there.
tending-guardian-me = You sit there.
tending-guardian-lay = Lay it down
tending-guardian-hand = Hand it to { $name }
tending-guardian-handing = You are handing it to { $name }.
tending-door-title = The door
tending-door-choose = How newcomers come in
tending-door-now-open = It is open.
tending-door-now-ask = Newcomers knock.
tending-door-now-closed = It is closed.
tending-door-open-1 = Open
tending-door-open-2 = Whoever has the link and agrees comes in.
tending-door-openForNow-1 = Open
tending-door-openForNow-2 = Whoever has the link and agrees comes in; from the opening on they knock.
tending-door-ask-1 = Ask
tending-door-ask-2 = A knock is shown between turns, to the guardian first, and after two minutes to everyone.
tending-door-closed-1 = Closed
tending-door-closed-2 = Newcomers are told that the circle has begun. Whoever is here stays.
tending-seats-title = Who sits where
tending-seats-earlier = Move { $name } one seat back
tending-seats-later = Move { $name } one seat on
tending-waiting-title = The circle is waiting
tending-waiting-for = Waiting for { $name }.
tending-waiting-stepOut = Step { $name } out for now
tending-waiting-what = Everyone is told, and anyone may say wait. They can come back whenever they like.
tending-time-title = Time and quiet
tending-time-silence = A silence lasts
tending-time-breath = A breath between two voices
tending-time-candle = A candle for each turn
tending-time-candleWhat = Only the holder and the guardian see it. It never mutes anyone.
tending-time-none = none
tending-time-seconds = { $count } seconds
tending-time-minutes = { $count ->
    [one] a minute
   *[other] { $count } minutes
}
tending-time-halfMinute = half a minute
tending-voices-title = Voices
tending-voices-what = Only for you, here and now. Nobody is told, and what is written still arrives.
tending-voices-quiet = Quiet { $name }
tending-voices-hear = Hear { $name } again
tending-voices-volume = How loud { $name } is
tending-removal-title = Asking someone to leave
tending-removal-what = It takes more than half of all who sit here, two at least. No screen says who asked.
tending-removal-door = Whoever has the link can come back under another name: close the door.
tending-removal-nobody = Everyone here was here before you. Only those who were here as well can ask them to leave.
tending-removal-asked = You have asked { $name } to leave. It waits for others to ask as well.
tending-removal-others = Someone asks { $name } to leave.
tending-removal-ask = Ask { $name } to leave
tending-removal-sureWhat = Once said, this cannot be taken back. { $name } is out as soon as enough of you ask.
tending-removal-sure = Yes, ask { $name } to leave
tending-removal-no = Not now
tending-sound-title = Sound and microphone
tending-sound-bell = How loud the bell rings
tending-sound-readAloud = Read written lines aloud
tending-sound-chime = A soft sound when the piece comes to you
tending-sound-vibrate = A touch of this device when the piece comes to you
tending-tooLong = This is longer than it can be here. Nothing of it is lost.
tending-details = Details
tending-end = End the circle together
tending-endWhat = Everyone here is asked. When all are ready, everything is wiped on every device, and there is no way back.
tending-endNo = Not now
tending-leave = Leave
tending-packets = { $microphone ->
    [none] You have no microphone here
    [refused] Your microphone is not allowed
    [resting] Your microphone is resting
    [open] Your microphone is open
   *[stopped] Your microphone has stopped
}: { $count ->
    [one] { $count } packet
   *[other] { $count } packets
} sent since the last turn.
tending-connected = Connected to { $some } of { $all }.
tending-alone = Nobody else is seated yet.
tending-circleWords-title = The words of this circle
tending-circleWords-apart = Not everyone is connected yet.
tending-circleWords-unmet = { $name } is not connected to you.
tending-circleWords-vouched = { $name } is not connected to you; vouched for by { $by }.
tending-circleWords-reckoning = One moment. Your six words are being found.
tending-circleWords-unreachable = The words cannot be fetched just now. They can be asked for again later.
tending-circleWords-aloud = Read these aloud together. If everyone has the same six words, nobody is in between.
tending-circleWords-differ = When they differ, somebody may be in between. Do not go on in this room; open a new one and share the link another way.
tending-shutOut = Something on { $name }’s device sends what no circle understands; their connection was closed here.
tending-ignored = { $count ->
    [one] One message was not whole and had no effect.
   *[other] { $count } messages were not whole and had no effect.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = by way of the relay
tending-fact-direct = direct
tending-fact-trip = there and back in { $ms } ms
tending-fact-loss = { $percent } % lost
tending-fact-twice = Opus, each packet twice
tending-fact-nothing = connected
tending-about = { $what }: { $text }

## library
library-need-arriving = Arriving
library-questions-arriving-1 = What did you lay aside to be here?
library-questions-arriving-2 = How is the weather in you?
library-questions-arriving-3 = What sound, smell or light has been with you on the way here?
library-questions-arriving-4 = Where in your body do you notice that you have arrived?
library-need-now = What is alive now
library-questions-now-1 = What is alive in you just now?
library-questions-now-2 = What has been asking for your attention, quietly?
library-questions-now-3 = What do you carry that nobody sees?
library-questions-now-4 = What did you nearly say this week?
library-questions-now-5 = What are you waiting for, and how do you wait?
library-need-gratitude = Gratitude
library-questions-gratitude-1 = Whom would you like to thank, and never did?
library-questions-gratitude-2 = Tell of something small that held you this week.
library-questions-gratitude-3 = What have you been given that you did not earn?
library-questions-gratitude-4 = Which ordinary thing would you miss the most?
library-need-belonging = Belonging
library-questions-belonging-1 = Where did you first feel that you belonged?
library-questions-belonging-2 = When do you feel like a guest in your own life?
library-questions-belonging-3 = Who taught you to listen, and how?
library-questions-belonging-4 = What of you do people meet first, and what much later?
library-need-courage = Courage
library-questions-courage-1 = Tell of a time when your voice shook and you spoke all the same.
library-questions-courage-2 = What would you begin if nobody had to like it?
library-questions-courage-3 = What does courage look like on a day when nothing happens?
library-questions-courage-4 = What did it take to keep listening this week?
library-need-work = Work and calling
library-questions-work-1 = What do your hands know that your head does not?
library-questions-work-2 = What in your work would you do for nothing?
library-questions-work-3 = Where do you hold on, and what would loosen your grip?
library-questions-work-4 = Who made your work possible without being seen?
library-need-difficulty = When it is hard
library-questions-difficulty-1 = What is hard now, and what helps a little?
library-questions-difficulty-2 = What have you stopped explaining to others?
library-questions-difficulty-3 = What do you need that you find difficult to ask for?
library-questions-difficulty-4 = Which question are you living with, that has no answer yet?
library-need-conflict = Between us
library-questions-conflict-1 = Tell of a time when somebody changed your mind by listening.
library-questions-conflict-2 = What do you wish they had understood?
library-questions-conflict-3 = What is your own part in something that hurts?
library-questions-conflict-4 = What would make it possible for you to stay in the room?
library-need-grief = Grief
library-questions-grief-1 = Whom or what do you miss?
library-questions-grief-2 = What did you never have the chance to say goodbye to?
library-questions-grief-3 = What has grief taught you, that you did not want to learn?
library-questions-grief-4 = What do you keep, because they touched it?
library-need-rest = Rest and joy
library-questions-rest-1 = Where do you go, in your mind, when you rest?
library-questions-rest-2 = What made you laugh when you least expected it?
library-questions-rest-3 = What does an unhurried day look like for you?
library-questions-rest-4 = What used to give you joy as a child, and where is it now?
library-need-leaving = Before we part
library-questions-leaving-1 = What do you take with you from this circle?
library-questions-leaving-2 = What would you like to leave here?
library-questions-leaving-3 = One word, or a breath, for where you are now.
library-questions-leaving-4 = What do you wish for the person who speaks after you?
library-readings-arriving-title = Arriving
library-readings-arriving-text = We are in different rooms, under different roofs. For a while let us share one silence. Let your shoulders come down. Feel what carries you: a chair, a floor, the ground below it. Nothing has to be said. Whatever comes will be heard.
library-readings-piece-title = One piece
library-readings-piece-text = There is one piece, and it will come to each of us. When it comes you may speak, or be silent, or write, or let it pass. When it is with somebody else there is only one thing to do, and it is enough: to listen.
library-readings-agreements-title = What holds us
library-readings-agreements-text = What is said here stays here. I speak for myself. Nobody has to share, and nobody will be mended. I listen to understand, and not to answer. On these four we stand.
library-readings-sand-title = A grain of sand
library-readings-sand-text =
    To see a World in a Grain of Sand
    And a Heaven in a Wild Flower,
    Hold Infinity in the palm of your hand
    And Eternity in an hour.
library-readings-sorrow-title = Give sorrow words
library-readings-sorrow-text =
    Give sorrow words: the grief that does not speak
    Whispers the o’er-fraught heart and bids it break.
library-readings-wind-title = The wind
library-readings-wind-text =
    Who has seen the wind?
    Neither I nor you:
    But when the leaves hang trembling,
    The wind is passing through.
library-readings-continent-title = A piece of the continent
library-readings-continent-text = No man is an island, entire of itself; every man is a piece of the continent, a part of the main.
library-readings-mercy-title = The quality of mercy
library-readings-mercy-text =
    The quality of mercy is not strain’d,
    It droppeth as the gentle rain from heaven
    Upon the place beneath: it is twice blest;
    It blesseth him that gives and him that takes.
library-readings-dreams-title = Such stuff as dreams
library-readings-dreams-text =
    We are such stuff
    As dreams are made on, and our little life
    Is rounded with a sleep.
library-readings-hope-title = Hope
library-readings-hope-text =
    “Hope” is the thing with feathers
    That perches in the soul,
    And sings the tune without the words,
    And never stops at all.
library-readings-letting-go-title = Letting go
library-readings-letting-go-text = What was said was heard, and it will not be kept. Take with you what is yours. Leave here what belongs to the others. The circle opens, and it is not broken.
library-readings-gently-title = Going gently
library-readings-gently-text = Before the screens go dark: one breath for what was said, one for what was not, and one for the road. Somebody listened to you. You listened to somebody. Go gently.
library-readings-losses-title = All losses are restored
library-readings-losses-text =
    But if the while I think on thee, dear friend,
    All losses are restored and sorrows end.

## rehearsal
rehearsal-what = A rehearsal: the others are imagined, and nothing of it leaves this device.
rehearsal-knock = Let someone knock
# What the imagined are called: figures of a fable, so that nobody takes them for people.
rehearsal-names-1 = Hare
rehearsal-names-2 = Swallow
rehearsal-names-3 = Hedgehog
rehearsal-names-4 = Tortoise
rehearsal-newcomer = Deer
