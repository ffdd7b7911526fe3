/* Starts Python with the program, in a process of its own name: what the task manager, the taskbar and the firewall
   show is Featherweight and not Python.

       Featherweight.exe [arguments]            the window:        start.py [arguments]
       featherweight-cli.exe [arguments]        the command line:  the same with a console
       Featherweight.exe -m MODULE ...          Python itself; so the program starts its own children
       Featherweight.exe -c CODE ...            the same

   While it runs it holds a mutex by which the installer and the uninstaller know of it. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*PyMain)(int, wchar_t **);

#define PATH_CHARS 32768
#define WIDE_(text) L##text
#define WIDE(text) WIDE_(text)

static const wchar_t BROKEN[] =
    L"A file of " WIDE(PRODUCT_NAME) L" is missing or damaged: " WIDE(PYTHON_DLL) L".\n\nInstall it again.";

static void complain(const wchar_t *text)
{
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);
#else
    MessageBoxW(NULL, text, WIDE(PRODUCT_NAME), MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
}

/* Where this executable lies, with a trailing backslash; 0 where that cannot be told. */
static size_t own_folder(wchar_t *folder)
{
    DWORD length = GetModuleFileNameW(NULL, folder, PATH_CHARS);
    wchar_t *last = length && length < PATH_CHARS ? wcsrchr(folder, L'\\') : NULL;
    if (last == NULL)
        return 0;
    last[1] = 0;
    return (size_t)(last + 1 - folder);
}

static PyMain load_python(wchar_t *folder, size_t length)
{
    HMODULE python = NULL;
    if (length + wcslen(WIDE(PYTHON_DLL)) < PATH_CHARS) {
        wcscpy(folder + length, WIDE(PYTHON_DLL));
        python = LoadLibraryExW(folder, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
        folder[length] = 0;
    }
    return python == NULL ? NULL : (PyMain)(void *)GetProcAddress(python, "Py_Main");
}

static int is_interpreter(int argc, wchar_t **argv)
{
    return argc > 2 && (wcscmp(argv[1], L"-m") == 0 || wcscmp(argv[1], L"-c") == 0);
}

static int run(void)
{
    static wchar_t folder[PATH_CHARS], script[PATH_CHARS];
    int argc = 0, count = 0, code, first = 1;
    wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
    wchar_t **passed = argv == NULL ? NULL : calloc((size_t)argc + 8, sizeof(*passed));
    size_t length = own_folder(folder);
    PyMain python = length ? load_python(folder, length) : NULL;
    if (python == NULL || passed == NULL || length + 16 >= PATH_CHARS) {
        complain(BROKEN);
        return 3;
    }
    CreateMutexW(NULL, FALSE, L"Local\\" WIDE(PRODUCT_ID)); /* Windows closes it with the process */
    wcscpy(script, folder);
    wcscat(script, L"start.py");
    passed[count++] = argv[0];
    /* texts are UTF-8 whatever the system's old code page; nothing is written beside the program */
    passed[count++] = L"-X";
    passed[count++] = L"utf8";
    passed[count++] = L"-B";
    if (!is_interpreter(argc, argv))
        passed[count++] = script;
    while (first < argc)
        passed[count++] = argv[first++];
    code = python(count, passed);
#ifndef CONSOLE
    if (code == 1 && argc <= 2 && !is_interpreter(argc, argv))
        complain(WIDE(PRODUCT_NAME) L" could not start or ended with an error.\n\n"
                 L"What happened stands in last-start.txt in the folder %LOCALAPPDATA%\\" WIDE(PRODUCT_COMMAND) L".");
#endif
    return code;
}

#ifdef CONSOLE
int wmain(void)
{
    return run();
}
#else
int WINAPI wWinMain(HINSTANCE own, HINSTANCE none, LPWSTR line, int show)
{
    (void)own, (void)none, (void)line, (void)show;
    return run();
}
#endif
