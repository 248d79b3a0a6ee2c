/*
 * Questions for a round, and words to open or close with. Without a source they are our own; with one they are
 * quoted from works whose authors died more than a hundred years ago. All are short enough to be read aloud.
 */

/** What a question is for. */
export const NEEDS = [
  'arriving',
  'now',
  'gratitude',
  'belonging',
  'courage',
  'work',
  'difficulty',
  'conflict',
  'grief',
  'rest',
  'leaving',
] as const
export type Need = (typeof NEEDS)[number]

export const needWords: Readonly<Record<Need, string>> = {
  arriving: 'Arriving',
  now: 'What is alive now',
  gratitude: 'Gratitude',
  belonging: 'Belonging',
  courage: 'Courage',
  work: 'Work and calling',
  difficulty: 'When it is hard',
  conflict: 'Between us',
  grief: 'Grief',
  rest: 'Rest and joy',
  leaving: 'Before we part',
}

/** Questions by need; none can be answered with yes or no. */
export const QUESTIONS: Readonly<Record<Need, readonly string[]>> = {
  arriving: [
    'What did you lay aside to be here?',
    'How is the weather in you?',
    'What sound, smell or light has been with you on the way here?',
    'Where in your body do you notice that you have arrived?',
  ],
  now: [
    'What is alive in you just now?',
    'What has been asking for your attention, quietly?',
    'What do you carry that nobody sees?',
    'What did you nearly say this week?',
    'What are you waiting for, and how do you wait?',
  ],
  gratitude: [
    'Whom would you like to thank, and never did?',
    'Tell of something small that held you this week.',
    'What have you been given that you did not earn?',
    'Which ordinary thing would you miss the most?',
  ],
  belonging: [
    'Where did you first feel that you belonged?',
    'When do you feel like a guest in your own life?',
    'Who taught you to listen, and how?',
    'What of you do people meet first, and what much later?',
  ],
  courage: [
    'Tell of a time when your voice shook and you spoke all the same.',
    'What would you begin if nobody had to like it?',
    'What does courage look like on a day when nothing happens?',
    'What did it take to keep listening this week?',
  ],
  work: [
    'What do your hands know that your head does not?',
    'What in your work would you do for nothing?',
    'Where do you hold on, and what would loosen your grip?',
    'Who made your work possible without being seen?',
  ],
  difficulty: [
    'What is hard now, and what helps a little?',
    'What have you stopped explaining to others?',
    'What do you need that you find difficult to ask for?',
    'Which question are you living with, that has no answer yet?',
  ],
  conflict: [
    'Tell of a time when somebody changed your mind by listening.',
    'What do you wish they had understood?',
    'What is your own part in something that hurts?',
    'What would make it possible for you to stay in the room?',
  ],
  grief: [
    'Whom or what do you miss?',
    'What did you never have the chance to say goodbye to?',
    'What has grief taught you, that you did not want to learn?',
    'What do you keep, because they touched it?',
  ],
  rest: [
    'Where do you go, in your mind, when you rest?',
    'What made you laugh when you least expected it?',
    'What does an unhurried day look like for you?',
    'What used to give you joy as a child, and where is it now?',
  ],
  leaving: [
    'What do you take with you from this circle?',
    'What would you like to leave here?',
    'One word, or a breath, for where you are now.',
    'What do you wish for the person who speaks after you?',
  ],
}

/** Words to be read aloud. */
export interface Reading {
  readonly title: string
  readonly text: string
  /** Author and work; null for our own. */
  readonly source: string | null
  readonly use: 'opening' | 'closing'
}

export const READINGS: readonly Reading[] = [
  {
    use: 'opening',
    title: 'Arriving',
    source: null,
    text: 'We are in different rooms, under different roofs. For a while let us share one silence. Let your shoulders come down. Feel what carries you: a chair, a floor, the ground below it. Nothing has to be said. Whatever comes will be heard.',
  },
  {
    use: 'opening',
    title: 'One piece',
    source: null,
    text: 'There is one piece, and it will come to each of us. When it comes you may speak, or be silent, or write, or let it pass. When it is with somebody else there is only one thing to do, and it is enough: to listen.',
  },
  {
    use: 'opening',
    title: 'What holds us',
    source: null,
    text: 'What is said here stays here. I speak for myself. Nobody has to share, and nobody will be mended. I listen to understand, and not to answer. On these four we stand.',
  },
  {
    use: 'opening',
    title: 'A grain of sand',
    source: 'William Blake, Auguries of Innocence',
    text: 'To see a World in a Grain of Sand\nAnd a Heaven in a Wild Flower,\nHold Infinity in the palm of your hand\nAnd Eternity in an hour.',
  },
  {
    use: 'opening',
    title: 'Give sorrow words',
    source: 'William Shakespeare, Macbeth IV.3',
    text: 'Give sorrow words: the grief that does not speak\nWhispers the o’er-fraught heart and bids it break.',
  },
  {
    use: 'opening',
    title: 'The wind',
    source: 'Christina Rossetti, Who Has Seen the Wind?',
    text: 'Who has seen the wind?\nNeither I nor you:\nBut when the leaves hang trembling,\nThe wind is passing through.',
  },
  {
    use: 'opening',
    title: 'A piece of the continent',
    source: 'John Donne, Devotions upon Emergent Occasions, Meditation XVII',
    text: 'No man is an island, entire of itself; every man is a piece of the continent, a part of the main.',
  },
  {
    use: 'closing',
    title: 'The quality of mercy',
    source: 'William Shakespeare, The Merchant of Venice IV.1',
    text: 'The quality of mercy is not strain’d,\nIt droppeth as the gentle rain from heaven\nUpon the place beneath: it is twice blest;\nIt blesseth him that gives and him that takes.',
  },
  {
    use: 'closing',
    title: 'Such stuff as dreams',
    source: 'William Shakespeare, The Tempest IV.1',
    text: 'We are such stuff\nAs dreams are made on, and our little life\nIs rounded with a sleep.',
  },
  {
    use: 'closing',
    title: 'Hope',
    source: 'Emily Dickinson, Poems, Second Series (1891)',
    text: '“Hope” is the thing with feathers\nThat perches in the soul,\nAnd sings the tune without the words,\nAnd never stops at all.',
  },
  {
    use: 'closing',
    title: 'Letting go',
    source: null,
    text: 'What was said was heard, and it will not be kept. Take with you what is yours. Leave here what belongs to the others. The circle opens, and it is not broken.',
  },
  {
    use: 'closing',
    title: 'Going gently',
    source: null,
    text: 'Before the screens go dark: one breath for what was said, one for what was not, and one for the road. Somebody listened to you. You listened to somebody. Go gently.',
  },
  {
    use: 'closing',
    title: 'All losses are restored',
    source: 'William Shakespeare, Sonnet 30',
    text: 'But if the while I think on thee, dear friend,\nAll losses are restored and sorrows end.',
  },
]
