<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fieldflash::gui::MapModel</name>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation>
            <numerusform>%1 (%n sector)</numerusform>
            <numerusform>%1 (%n sectors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapView</name>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryModel</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytes</name>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n empty line</numerusform>
            <numerusform>%n empty lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s) and keeps the rest.</source>
        <translation>
            <numerusform>Writes %1 in %n sector and keeps the rest.</numerusform>
            <numerusform>Writes %1 in %n sectors and keeps the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackPage</name>
    <message numerus="yes">
        <source>%n ranges, %1.</source>
        <translation>
            <numerusform>%n range, %1.</numerusform>
            <numerusform>%n ranges, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingText</name>
    <message numerus="yes">
        <source>The last of %n recorded job(s).</source>
        <translation>
            <numerusform>The last of %n recorded job.</numerusform>
            <numerusform>The last of %n recorded jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultCard</name>
    <message numerus="yes">
        <source>%n bytes differ.</source>
        <translation>
            <numerusform>%n byte differs.</numerusform>
            <numerusform>%n bytes differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesModel</name>
    <message numerus="yes">
        <source>Leave %n board(s) plugged in until they are finished.</source>
        <translation>
            <numerusform>Leave %n board plugged in until it is finished.</numerusform>
            <numerusform>Leave %n boards plugged in until they are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished boards can be unplugged; %n board(s) in progress.</source>
        <translation>
            <numerusform>Finished boards can be unplugged; %n board in progress.</numerusform>
            <numerusform>Finished boards can be unplugged; %n boards in progress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) connected; they start immediately.</source>
        <translation>
            <numerusform>%n board connected; it starts immediately.</numerusform>
            <numerusform>%n boards connected; they start immediately.</numerusform>
        </translation>
    </message>
</context>
</TS>
