agreements-confidentiality-1 = What is said here stays here.
agreements-own-life-1 = I speak for myself, from my own life.
agreements-welcome-1 = Any feeling and any subject is welcome; nobody has to share, and we do not attack or fix one another.
agreements-listening-1 = I listen to understand, not to answer.

someone = Someone
untitled = A listening circle
# What stands between two sentences.
gap = { " " }

language-choose = Language
# Shown in every language but English.
language-unread = These words have not yet been read by a native speaker. If something sounds wrong, tell whoever hosts this room.
language-notNow = This language cannot be fetched just now.
theme-choose = Light
theme-device = Automatic light
theme-evening = Evening light
theme-day = Daylight
keep-tick = Keep these choices and this page on this device
keep-what = Language and light, and the page itself, so that it opens without a network. Nothing of a circle is kept with them. “Leave at once” forgets them as well.
keep-refused = This browser does not let the page keep them.

home-title = The listening room
home-what-1 = A few people sit in a circle and pass a talking piece.
home-what-2 = Whoever holds it is heard; everyone else listens.
home-what-3 = When the circle is over, everything is wiped on every device.
home-open = Open a room
home-rehearse = Rehearse
home-notPromised = Someone could still record; the room cannot prevent that.
home-handbook = Holding a circle
home-safety = Is it safe?
home-hostedBy = Hosted by { $name }
home-contact = Contact
home-legal = Legal notice

notice-broken-link-title = This link is not whole.
notice-broken-link-text = Please ask for it again, or copy it once more in full.
notice-framed-title = This page is shown inside another one.
notice-framed-text = A room opens only in a tab of its own, so that nothing of others lies over it.
notice-insecure-title = This address is not secure.
notice-insecure-text = Browsers open a microphone only at an address that begins with https. Whoever hosts this page can put it behind a certificate; the way is described in its README.
notice-unsupported-title = This browser cannot hold a room.
notice-unsupported-text = A current Firefox, Chrome, Edge or Safari can.
notice-not-whole-title = The room has not arrived whole.
notice-not-whole-text = Something on the way kept a part of this page. It can be fetched again.
notice-no-way-title = There is no way to the room just now.
notice-no-way-text = People meet here over the network, and this device has none at the moment, or none that leads here. When there is one again, this page goes on by itself.
notice-open-elsewhere-title = This room is already open in another tab here.
notice-open-elsewhere-text = You can go on there, or come in here as well.
notice-full-title = All places are taken.
notice-full-text = When someone leaves, there is room again.
notice-closed-title = The circle has begun.
notice-closed-text = Its door is closed now, so that those inside can stay with one another. Nothing of you is kept here.
notice-not-yet-title = Not just now.
notice-not-yet-text = You have been heard, and those inside ask you for a little patience. You can go on waiting for a better moment.
notice-left-title = You have left.
notice-left-text = The circle goes on.
notice-long-away-title = You were away for a while.
notice-long-away-text = For half an hour nobody of the circle could be heard here, so everything was wiped on this device. If the circle is still going on, its link brings you back.
notice-removed-title = The circle goes on without you.
notice-removed-text = You are no longer part of it, and nothing of it is kept on this device. May you find people to sit with.
notice-comeInAnyway = Come in here as well
notice-comeBack = Come back to the circle
notice-lookAgain = Look again
notice-keepWaiting = Go on waiting
notice-toBeginning = Back to the beginning

welcome-lead = These agreements hold the circle. Please read them slowly.
welcome-changed = The agreements have changed. Please read them again.
welcome-agree = I agree to these
welcome-reload = Reload
welcome-apart-what = You can also go in without them, and meet once everyone has the same page.
welcome-apart-go = Go in without them
welcome-company-looking = Looking whether someone is here…
welcome-company-someone = Someone is here.
welcome-company-nobody = Nobody is here now. The circle may not have begun, or it may be over.
welcome-company-unreachable = The room cannot be reached just now. It keeps trying.
welcome-company-no-server = No server was found here by which people could meet. Whoever hosts this page can name one in its config.json.
welcome-company-rehearsal = The others come in once you have sat down.
welcome-company-reload = Please reload before we begin. Someone here has a newer page.
welcome-company-still-older = Someone here has a newer page, and reloading has not brought it yet. Please try again in a while.
welcome-company-await-reload = Someone here has an older page. When they have reloaded it, you will meet.
welcome-company-apart = You are going in without those who have another page.
welcome-door-ask = The circle has begun. When you knock, somebody will look for a good moment.
welcome-door-closed = The circle has begun, and its door is closed.

link-copy = Copy the link
link-copied = Copied
link-share = Share the link
link-byHand = The link, to copy by hand

you-title = How you take part
you-name = What may we call you?
you-way = How would you like to be here?
you-voice = With my voice
you-writing = In writing
you-listening = Just listening
you-beforeAsking = Your browser will ask for the microphone. Your phone will show its microphone light the whole time. Nothing leaves this device unless you hold the piece.
you-asking = Your browser is asking you now.
you-stillAsking = Your browser is still asking for the microphone. You can go on, and allow it later.
you-nameMissing = A name is needed here. Any name you like will do.
you-go = Continue

ready-title = Ready
ready-heard = We can hear you. You can hear us.
ready-notYetHeard = Say a word, if you like, and the light will answer.
ready-listening = You are here to listen.
ready-writing = You are here in writing. When the piece comes, what you write is read by everyone.
ready-microphone-refused = The microphone was not allowed. You can sit and listen now, and turn it on later.
ready-microphone-none = No microphone was found. You can sit and listen now, and turn it on later.
ready-microphone-stopped = The microphone has stopped. You can sit and listen now, and turn it on later.
ready-level = The light moves with your voice.
ready-elsewhere = This page is open inside another app, which may keep the microphone to itself. Open your browser and paste the link there.
ready-tryAgain = Try again
ready-sit = Sit down
ready-step-entering = Making room for you…
ready-step-waiting = Nobody inside has answered yet. Still trying.
ready-step-knocking = The circle has begun; somebody will look for a good moment.
ready-turnBack = Wait no longer

exit-vanish = Leave at once
exit-what = Wipes this tab and shows a blank page. Your browser may still remember that you were here.
exit-key = Pressing Shift three times does the same

farewell-title = It is gone. Go gently.
farewell-removed = What was removed
farewell-removedList-1 = The names, the seats and the order of the circle.
farewell-removedList-2 = The agreements, and who consented to them.
farewell-removedList-3 = The keys of this room and the link in the address bar.
farewell-removedList-4 = The connections between the devices, and every microphone.
farewell-cannot = What people remember cannot be wiped, nor what someone may have recorded, nor a link kept in a message or in your browser’s own history.
farewell-back = Back to the beginning
farewell-devices = { $count ->
    [one] One device.
   *[other] { farewell-count } devices.
}
farewell-letGo-one = It has let go.
farewell-letGo-both = Both have let go.
farewell-letGo-all = All have let go.
farewell-letGo-some = { $count ->
    [one] One has let go.
   *[other] { farewell-count } have let go.
}
farewell-unreached = { farewell-count } could not be reached.
# A number of devices, at the head of a sentence.
farewell-count = { $count ->
    [0] None
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] { $count }
}

## aside
aside-hide = Others here could tell roughly where you connect from. Hide that; it may sound a little slower.
aside-hidingFails = While you hide where you connect from, nobody can reach you without the relay.
aside-title = Something is not right
aside-check = Check the connection
aside-checkAgain = Check it again
aside-checking = Looking. This takes a few seconds.
aside-rehearsal = This is a rehearsal: nobody is connected, so there is nothing to check.
aside-findings-no-server = The server that introduces people does not answer. Without it nobody finds the room; it may help to try again in a while.
aside-findings-no-way = This network lets no direct connections through, and this room has no relay. Another network, or a phone’s own connection, often helps.
aside-findings-no-way-relay-silent = This network lets no direct connections through, and this room’s relay does not answer. Another network, or a phone’s own connection, often helps.
aside-findings-only-relay = This network lets no direct connections through. This room’s relay carries your connections instead.
aside-findings-untried = The server answers. Whether this network lets direct connections through cannot be looked at here, and this room has no relay.
aside-findings-untried-relay = The server answers, and so does this room’s relay, which carries your connections where nothing else does.
aside-findings-untried-relay-silent = This room’s relay does not answer just now, and whether this network lets direct connections through cannot be looked at here. Another network, or a phone’s own connection, often helps.
aside-findings-relay-silent = Your connection is well. This room’s relay, which some networks need, does not answer just now.
aside-findings-no-relay = Your connection is well. Some pairs of networks need a relay between them, and this room has none.
aside-findings-well = Your connection is well, and so is this room’s relay.
aside-microphone-refused = The sign beside this page’s address lets you allow the microphone.
aside-microphone-none = If a microphone is plugged in, another program may be using it.
aside-microphone-stopped = Another program may have taken the microphone, or it was unplugged.

## sound
sound-level = Your microphone
sound-hearMyself = Hear yourself
sound-listening = Say a few words. You will hear them in a moment.
sound-playing = This is how you sound. Nothing of it is kept.
sound-playSound = Play a sound
sound-microphone = Microphone
sound-speaker = Where you hear the others
sound-usual = As the system has it
sound-unnamed = Device { $at }
sound-natural = Natural sound, for a bowl or for music
sound-naturalWhat = Echo, noise and loudness are then left as they are; headphones help.
