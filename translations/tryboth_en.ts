<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>tryboth::ChartText</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentence</name>
    <message numerus="yes">
        <source>%n people days</source>
        <translation>
            <numerusform>%n people day</numerusform>
            <numerusform>%n people days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical days</source>
        <translation>
            <numerusform>%n technical day</numerusform>
            <numerusform>%n technical days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A first look takes %n rated days of each kind within eight weeks.</source>
        <translation>
            <numerusform>A first look takes %n rated day of each kind within eight weeks.</numerusform>
            <numerusform>A first look takes %n rated days of each kind within eight weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks like the last would be enough for a first look.</source>
        <translation>
            <numerusform>%n more week like the last would be enough for a first look.</numerusform>
            <numerusform>%n more weeks like the last would be enough for a first look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: people work came out %1 points higher.</source>
        <translation>
            <numerusform>On the %n day that had both it was the other way round: people work came out %1 points higher.</numerusform>
            <numerusform>On the %n days that had both it was the other way round: people work came out %1 points higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: technical work came out %1 points higher.</source>
        <translation>
            <numerusform>On the %n day that had both it was the other way round: technical work came out %1 points higher.</numerusform>
            <numerusform>On the %n days that had both it was the other way round: technical work came out %1 points higher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ProblemList</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more problem is not listed.</numerusform>
            <numerusform>%Ln more problems are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::RatingDetails</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TodayPage</name>
    <message numerus="yes">
        <source>From your calendar: %n to rate</source>
        <translation>
            <numerusform>From your calendar: %n to rate</numerusform>
            <numerusform>From your calendar: %n to rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rate</source>
        <comment>a badge</comment>
        <translation>
            <numerusform>%n to rate</numerusform>
            <numerusform>%n to rate</numerusform>
        </translation>
    </message>
</context>
</TS>
