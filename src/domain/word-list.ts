/**
 * The words from which the six of a circle are drawn: 2048 plain ones, gathered for this room, the same in every
 * language of the screen, so that people can read them to each other. Their order is part of the wire: two devices
 * with different lists would read different words. Loaded only when somebody asks for them.
 */
export const WORD_LIST: readonly string[] = `
abacus able accept acorn acrobat add admire adopt adore afloat agree aim airy album alcove alder alive alley
allow almanac almond almost aloe aloft aloud alpine always amaze amber amble amuse anchor answer anthem
antler apiary appear applaud apple apricot apron aquarium arbor arcade arch archive arctic armchair aroma
arrange arrive artist ask asleep aspen assist aster atlas attach attend attic autumn avenue avocado awake
aware backpack badger bagel bagpipe baguette bake bakery balance balcony ballad ballet balloon ballroom balm
bamboo banana banjo banner bargain barge baritone barley barn barrel basic basil basin bask basket bassoon
batch bath baton beach beacon beaker beanbag beaver become bedrock bedroom beetle before begin begonia
behold bell belong bench beret berry beside better beyond bicycle big binder birch bird biscuit bison
blanket blazer blend bless blink bloom blossom blouse bluebell blush board boat bobbin bold bonfire bonnet
bookcase bookmark border borrow botany bottle boulder bounce bouquet bowl bracelet bramble branch brass
brave bread breeze brew brick bridge brief bright bring broad brook broom broth brown brownie brunch brush
bubble bucket bud buffalo buggy bugle build bundle bunny burrow bush busy butter button buzzard cabbage
cabin cabinet cable cactus cafe cake calendar calf call calm camel camera camp canal canary candid candle
canoe canopy canteen canvas canyon capable cape caption caramel caravan cardigan care caribou carnival carol
carpet carriage carrot cart carton carve cashew cashmere cast castle casual catalog catch catfish cavern
cedar celery cello cement century ceramic certain chain chalk chamber chance change channel chapel chapter
charcoal chariot chart chat cheer cheese cherry chestnut chimney chin chipmunk chive choir choose chorus
chosen chowder chuckle cider cinema cinnamon circle citizen citrus city civil clam clap clarinet classic
clay clean clear clever cliff climb cling clipper cloak clock close closet cloth cloud clover club cluster
coach coast coat cobalt cobbler cocoa coconut coffee coin collar collect comb combine comet comfort common
compare compass compose compost concert condor cone content cook cookie cool copper copy coral cord corner
cornet corridor cosmic cottage cotton couch count country couple coupon courier cousin cover cow coyote
cradle craft crane crayon cream create creek cricket crisp crocus crop croquet crow crown crumb crystal cube
cuckoo cucumber cuddle cupboard cupcake curious curl currant curtain curve cushion custard custom cypress
daffodil dahlia daily daisy dale damson dance daring dash dawn daylight dazzle decade decent decide deep
delight deliver delta denim describe deserve design desire desk detail devote dew dialect diamond diary
digit dill dine dinghy dinner diploma direct discover dish dive divide dock doll dolphin domino donkey door
dormouse double dove doze draft dragon drapery draw dream dress drift drink drive driveway drizzle drum dry
duck duet dulcimer dumpling dune dusk dwelling dynamic eager eagle early earmuff earn earring earth easel
east easy echo eclipse edit eel egg elastic elbow elder elegant elephant elm embark ember embrace emerald
emerge enable enchant endless endure engine enjoy enough enrich enter entire envelope equal equator evening
every evolve exact example excite expand expect explain explore express extra eyebrow eyelash fable fabric
fact fade fair faith falcon family famous fancy farm fast fasten fawn feast feather feel fellow fennel fern
ferry festival fetch fiddle field fig fill final finch find fine finger finish fireside firm fish fit fjord
flag flagon flame flamingo flannel flask flat flax fleece flexible flicker flint flip float flock floor
florist flourish flow fluffy flute flutter fly foal focus fog fold folder foliage folk follow fond foot
footnote footpath forest forever fork form fortune forward fossil found fountain four fox frame freckle free
freedom fresco fresh fridge friend frog frolic front frost fruit fudge full funny furrow future gable gadget
gain galaxy gallery gallon gallop game garage garden garland garlic garment garnet garnish gate gather gaze
gazebo gazelle gecko gem generous gentle genuine geyser giant gibbon gift giggle ginger gingham giraffe give
glacier glad glade glance glass gleam glen glide glimmer glitter globe glossary glossy glove glow gnome goat
goblet gold goldfish gondola good goose gorge gosling gourd grace gradual grain grand granite grant grape
graph grass gravel gravy great green greenery greet grin grip group grove grow guava guess guest guide
guitar gull gust gym habit habitat hairpin half hallway halo hamlet hammock hamper hamster hand handle
happen happy harmony harp harvest hasten hat haven hawk hay haystack hazel hazy headband heart hearth
heather hedge hedgehog heirloom helmet herb herd heron herring hickory hidden high hike hill hinge hint hive
hobby hold holiday hollow home honest honey hood hoop hope horizon horn hornbeam horse hostel hotel house
hover hug huge human humble hummus hundred hungry hurray hush hyacinth ibex ice iceberg icicle idea ideal
igloo iguana imagine improve inch include indigo indoor inform inkwell inlet inner inquire insect inside
inspire instant invent invite iris iron island ivory ivy jackal jacket jaguar jar jasmine jay jelly jersey
jewel jigsaw join jolly journal journey joy jug juggle juice jukebox jump jungle juniper jute kale kangaroo
kayak keen keep kelp kennel kernel kettle keyboard keynote keyring kid kiln kilt kimono kind kindling
kingdom kiosk kitchen kite kitten kiwi knapsack knee knit know koala label lace ladle lady lagoon lake lamb
lamp landing lane lantern lap larch large lark lather lattice laugh launch laurel lavender lavish lawn leaf
leaflet lean leap learn leather ledge legend legible leisure lemon lemur lend length lentil leopard letter
lettuce level lever library lichen lid lifeboat lift light lilac lily limber lime linden line linen linger
link lion listen little lizard llama lobby lobster local locate locket lodge loft log logo long look loom
lot lotus loud lounge love low loyal lucid lucky lullaby lumber lunar lunch lupin lute lyric macaroni macaw
magazine magenta magic magnet magnolia magpie mailbox main make mallard mallow mammoth manage manatee
mandolin mango manor mansion mantle many map maple marble march marigold marina market marmot maroon marsh
marzipan mascot mast mat match mattress mature maximum maybe meadow meander measure mechanic medium meet
mellow melody melon melt member memo memory mend menu merge meringue merit mermaid merry message metal
meteor method metro middle midnight mighty mild mileage mill millet mime mind mineral mingle minnow minstrel
mint minute mirror mist mitten mix moat model modern modest molasses mole moment month monument moon
moonbeam moor moose more morning mosaic moss most moth motif motion motor mountain mouse mouth move much
muffin mulberry mule mural muse museum mushroom music muslin mussel mustard mutual myrtle name nap napkin
narrate narrow narwhal nation natural nature nearby neat nebula necklace necktie nectar needle nephew nest
nettle neutral new newsroom newt nibble nice nickel night nimble nimbus nine noble nod noodle noon normal
north notebook notepad notice notion nougat novel novice nursery nut nutmeg nutshell oak oasis oatcake
oatmeal obey oboe observe obtain ocean ocelot ochre octave octopus offer office often olive once onion opal
open opera optic option oral orange orbit orchard orchid order organ origin oriole osprey ostrich otter
outdoor outfit outline oval oven owl oxbow oxygen oyster pace pack pad paddle page pageant pagoda paint
palace palette palm pancake panda panel panther papaya paper paprika parade paradise parasol parcel pardon
park parlor parrot parsley parsnip part partner passport pasta pastel pastry pasture patch path patient
patio pause pave pavilion peace peach peacock peanut pear pearl pebble pecan peek pelican pen pencil pendant
penguin pennant penny peony people pepper perfect period permit person petal petunia pheasant phone photo
phrase piano pick pickle picnic picture pier pigeon pigment pigtail pillow pilot pine pink pinwheel pipe
pitcher pizza place plain plan planet plank plant plaster plate plateau platform play plaza please plenty
plum plume plywood pocket podium poem poet point polar polish polite pollen pond ponder pony pool popcorn
poplar poppy popular porch porridge port portion portrait portray pose possible postcard pot potato pottery
pour practice prairie praise prance prawn precious prefer prelude prepare present pretty pretzel primrose
print prism prize proceed produce profile progress project promise proper propose prose proud prove provide
public puddle puffin pull pulley pulp pumpkin puppet puppy pure purple purse push puzzle pyramid quail
quaint quality quarry quarter quartet quartz queen quench quest question quiche quick quiet quilt quince
quiver quiz quote rabbit raccoon radiant radio radish raft railway rain rainbow raincoat raise raisin rake
ramble ranch range rapid rare raven ravine ravioli ray reach ready real realm reason recall receive recess
recipe recite record recover reed reef refer refine reflect refresh refuge regal region regular reindeer
rejoice relax relay relish remain remark remember remind renew rent repair repeat reply report request resin
resolve respect respond rest restore result return reveal review revive reward rhubarb rhythm ribbon rice
rich riddle ride ridge right ring ripe ripple rise river roam robe robin rock rocket roll roof rooftop room
rooster root rope rose rosemary rosette rotate round row rowan royal ruby rudder rug rumba run rural rustic
rye saddle safe saffron sage sail sailboat sailor salad salmon salon salt salute sample sandal sandwich
sapling sapphire sardine satchel satin saucepan saucer sauna savanna save say scale scallop scarf scarlet
scatter scene scent scholar school science scone scooter scope score script scroll sculptor seagull seal
seashell seaside season seat seaweed second secret secure see seed seek seesaw select seminar send sense
sequin sequoia serene series serve sesame session set settle seven shade shadow shake shallot shallow
shampoo shape share shawl sheep shelf shell shelter sherbet shield shift shimmer shine ship shipyard shirt
shoe shoebox shoelace shore short shoulder shovel show shrimp shrub shutter shy sidewalk sienna sign signal
silence silent silk silver simple sincere sing single sip sister sit six size skate sketch skill skillet
skip skirt sky skylark skyline slate sled sleep sleeve sleigh slide slipper slope sloth slow small smart
smile smooth snack snail snap snow snowdrop snuggle soak soap soar social sock sofa soft soil solar solid
solstice solve sonata song soothe soprano sorbet sorrel sort souffle sound soup south space spaniel spare
spark sparkle sparrow speak special spectrum speed spell spend sphere spice spin spinach spindle spiral
spire spirit splash splendid sponge spool spoon spot spread spring sprinkle sprout spruce square squash
squid squirrel stable stack stadium stage stair stamp stand stanza star starfish starling start state
station statue stay steady steam steep steeple steer stem stencil step steward stir stitch stocking stone
stool store stork story stove straight straw stream street stretch stride string stripe stroll stucco
student studio study sturdy style subtle sugar suggest suit suitcase summer summit sun sunbeam sundae
sundial sunlight sunny sunrise sunset super support surf surprise swallow swan sway sweater sweep sweet
swift swim swing switch sycamore syllable symbol symphony syrup system table tablet tailor take talent talk
tall tame tandem tango tap tapestry tapir tartan tassel taste taxi teach teacup team teapot teaspoon tell
temple tend tender tennis tenor tent terrace terrier test textile texture thank thatch theme thermos thick
thicket thimble thin thing think thistle thought thread thrive thumb thunder tiara ticket tide tidy tiger
tile timber time tinsel tiny tip title toad toast today toffee together tomato tone tonight toolbox top
topaz topic torch tortoise toss toucan touch tour towel tower town toy trace track tractor trade trail train
trapeze tray treacle treasure tree treetop trellis triangle tricycle trim trio trip trivia trolley trombone
trophy trout trowel true trumpet trunk trust try tuba tugboat tulip tundra tune tunic tunnel tureen turkey
turn turnip turtle tuxedo twelve twenty twig twilight twin twinkle twirl twist type umbrella uncle under
unfold unicorn union unique unite unity universe unroll unwrap upbeat update uphill upland uplift upright
upward urchin use utmost valley valve vanilla vary vase vast vault veil velvet veranda verse vest vibrant
view village vine vinegar vineyard viola violet violin visit vista visual vital vivid voice volcano volume
vote vowel voyage wade waffle wagon wait wake walk wallet walnut walrus waltz wander warbler wardrobe warm
wash watch water wave wax weather weave web wedge week weekend welcome well west wet whale wharf wheat wheel
whirl whisk whisper whistle white whole wicker wicket wide widget wiggle wild willow win windmill window
windsock wing wingspan winter wipe wise wish wisteria witty wolf wombat wood woodland wool word work
workshop world woven wrap wreath wren wrist yacht yak yam yard yarn yawn year yeast yellow yes yield yodel
yoga young youth yoyo zebra zenith zephyr zest zigzag zinc zinnia zipper zodiac zone zoom zucchini
`
  .trim()
  .split(/\s+/)
