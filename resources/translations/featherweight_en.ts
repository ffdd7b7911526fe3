<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>FoundPanel</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n model</numerusform>
    <numerusform>%n models</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model(s), more as you scroll</source>
   <translation>
    <numerusform>%n model, more as you scroll</numerusform>
    <numerusform>%n models, more as you scroll</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Go on with %n thread</numerusform>
    <numerusform>Go on with %n threads</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JobMenu</name>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Go on with %n thread</numerusform>
    <numerusform>Go on with %n threads</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n model</numerusform>
    <numerusform>%n models</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</source>
   <translation>
    <numerusform>%n part takes another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</numerusform>
    <numerusform>%n parts take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n question</numerusform>
    <numerusform>%n questions</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>found</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n day ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>%n hour ago</numerusform>
    <numerusform>%n hours ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n minute ago</numerusform>
    <numerusform>%n minutes ago</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>%n unfinished job found. Continue?</numerusform>
    <numerusform>%n unfinished jobs found. Continue?</numerusform>
   </translation>
  </message>
 </context>
</TS>
