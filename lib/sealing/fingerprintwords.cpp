// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/fingerprint.h"

namespace tryboth {

const std::array<const char *, 256> FingerprintWords = {
    "acorn",    "actor",  "adult",   "agent",   "album",   "alley",   "amber",    "angle",   "ankle",
    "apple",    "april",  "apron",   "arena",   "arrow",   "aspen",   "atlas",    "attic",   "autumn",
    "award",    "bacon",  "badge",   "baker",   "bamboo",  "banjo",   "barn",     "basil",   "beach",
    "beard",    "bench",  "berry",   "bike",    "birch",   "bison",   "blade",    "blanket", "bloom",
    "board",    "boat",   "bonus",   "book",    "bottle",  "bowl",    "branch",   "bread",   "brick",
    "bridge",   "broom",  "brush",   "bucket",  "butter",  "cabin",   "cable",    "cactus",  "camel",
    "camera",   "canal",  "candle",  "canoe",   "canyon",  "carbon",  "cargo",    "carpet",  "castle",
    "cedar",    "cello",  "cherry",  "chess",   "circle",  "citrus",  "clay",     "cliff",   "clock",
    "cloud",    "clover", "coast",   "cobra",   "coffee",  "comet",   "copper",   "coral",   "cotton",
    "crane",    "crayon", "cricket", "crown",   "cube",    "curtain", "daisy",    "dance",   "deer",
    "delta",    "desert", "diamond", "dinner",  "doctor",  "dolphin", "donkey",   "door",    "dragon",
    "drum",     "eagle",  "earth",   "easel",   "echo",    "elbow",   "elm",      "ember",   "engine",
    "envelope", "fabric", "falcon",  "farm",    "feather", "fence",   "fern",     "ferry",   "fiddle",
    "field",    "finger", "flag",    "flame",   "flute",   "forest",  "fossil",   "fox",     "frost",
    "garden",   "garlic", "ginger",  "glacier", "globe",   "goat",    "gold",     "grape",   "guitar",
    "hammer",   "harbor", "hazel",   "helmet",  "hero",    "honey",   "horse",    "hotel",   "igloo",
    "indigo",   "insect", "iris",    "iron",    "island",  "ivory",   "jacket",   "jaguar",  "jelly",
    "jewel",    "jungle", "kayak",   "kettle",  "king",    "kitchen", "kite",     "koala",   "ladder",
    "lagoon",   "lamp",   "lemon",   "leopard", "library", "lily",    "lion",     "lizard",  "lobster",
    "lunar",    "magnet", "mango",   "maple",   "marble",  "market",  "meadow",   "melon",   "mirror",
    "monkey",   "moon",   "museum",  "needle",  "nest",    "noodle",  "ocean",    "olive",   "onion",
    "orbit",    "orchid", "otter",   "owl",     "oxygen",  "oyster",  "palace",   "panda",   "paper",
    "parrot",   "pebble", "pencil",  "pepper",  "piano",   "pigeon",  "pillow",   "planet",  "plum",
    "pocket",   "pond",   "puzzle",  "quartz",  "queen",   "rabbit",  "radio",    "raven",   "ribbon",
    "river",    "robin",  "rocket",  "saddle",  "salmon",  "sandal",  "saturn",   "shadow",  "silver",
    "spider",   "spoon",  "summer",  "sunset",  "table",   "temple",  "thunder",  "ticket",  "tiger",
    "tomato",   "tower",  "train",   "tulip",   "tunnel",  "turtle",  "umbrella", "uncle",   "valley",
    "velvet",   "violin", "volcano", "walnut",  "water",   "whale",   "willow",   "window",  "winter",
    "wizard",   "yellow", "zebra",   "zipper",
};

} // namespace tryboth
