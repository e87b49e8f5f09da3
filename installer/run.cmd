@echo off
rem Runs Amends on Windows. No argument opens the desk; a command (see --help) works without a window.
rem The dot in "version .25" stands for a quotation mark, which cmd would count as the end of the words.
rem JDK 25 and Maven are found or named, never downloaded. Delete the folder target to build anew.
setlocal
set "HERE=%~dp0.."
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" set "JAVA=java.exe"
"%JAVA%" -version 2>&1 | findstr /r /c:"version .25[^0-9]" >nul
if errorlevel 1 (
  echo Amends needs JDK 25. Install one ^(Temurin 25, say^) and set JAVA_HOME, then run this again. 1>&2
  exit /b 2
)
if exist "%HERE%\target\lib" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo Amends needs Apache Maven for its first run. Install it, then run this again. 1>&2
  exit /b 2
)
pushd "%HERE%"
call mvn -q -B -ntp compile dependency:copy-dependencies -DoutputDirectory=target\lib -DincludeScope=runtime 1>&2
if errorlevel 1 (
  popd
  echo The build failed, see above. 1>&2
  exit /b 3
)
popd
:run
"%JAVA%" -XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-8 "-Damends.assets=%HERE%\assets" -cp "%HERE%\target\classes;%HERE%\target\lib\*" org.amends.Main %*
exit /b %errorlevel%
