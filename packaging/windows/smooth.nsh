; Draws a picture into the wizard in the size that it has on this screen.
;
; NSIS' own stretching drops rows and merges neighbouring ones bit by bit: thin lines in wrong colours, on Windows as
; under wine. GDI's HALFTONE takes the mean of what falls together. The picture is three times as fine as a screen of
; 100 %, and wider than its place in any language's font: what is too wide is cut off, nothing is distorted.

!define BITMAP_BYTES 32 ; of GDI's BITMAP in a program of 64 bits
!define HALFTONE 4
!define SRCCOPY 0x00CC0020

; Push the control, the file, and how much of what is too wide goes on the left, in percent. Nothing where GDI refuses.
!macro DrawSmoothly UN
Function ${UN}DrawSmoothly
  System::Store "S"
  Pop $9 ; percent
  Pop $2 ; file
  Pop $1 ; control
  System::Call 'user32::LoadImageW(p 0, w r2, i ${IMAGE_BITMAP}, i 0, i 0, i ${LR_LOADFROMFILE}) p .r3'
  ${If} $3 P<> 0
    System::Alloc ${BITMAP_BYTES}
    Pop $0
    System::Call 'gdi32::GetObjectW(p r3, i ${BITMAP_BYTES}, p r0)'
    System::Call '*$0(i, i .r4, i .r5)' ; the picture's width and height
    System::Call 'user32::GetClientRect(p r1, p r0)'
    System::Call '*$0(i, i, i .r6, i .r7)' ; the control's
    System::Free $0
    IntOp $8 $5 * $6
    IntOp $8 $8 / $7 ; the part of the picture's width that keeps its proportions
    ${If} $8 > $4
      StrCpy $8 $4
    ${EndIf}
    IntOp $R5 $4 - $8
    IntOp $R5 $R5 * $9
    IntOp $R5 $R5 / 100
    System::Call 'user32::GetDC(p r1) p .R0'
    System::Call 'gdi32::CreateCompatibleDC(p R0) p .R1'
    System::Call 'gdi32::CreateCompatibleDC(p R0) p .R2'
    System::Call 'gdi32::CreateCompatibleBitmap(p R0, i r6, i r7) p .R3'
    System::Call 'user32::ReleaseDC(p r1, p R0)'
    System::Call 'gdi32::SelectObject(p R1, p r3) p .R4'
    System::Call 'gdi32::SelectObject(p R2, p R3) p .R6'
    System::Call 'gdi32::SetStretchBltMode(p R2, i ${HALFTONE})'
    System::Call 'gdi32::SetBrushOrgEx(p R2, i 0, i 0, p 0)' ; HALFTONE asks for it
    System::Call 'gdi32::StretchBlt(p R2, i 0, i 0, i r6, i r7, p R1, i R5, i 0, i r8, i r5, i ${SRCCOPY}) i .R7'
    System::Call 'gdi32::SelectObject(p R1, p R4)'
    System::Call 'gdi32::SelectObject(p R2, p R6)'
    System::Call 'gdi32::DeleteDC(p R1)'
    System::Call 'gdi32::DeleteDC(p R2)'
    System::Call 'gdi32::DeleteObject(p r3)'
    ${If} $R7 <> 0
      SendMessage $1 ${STM_SETIMAGE} ${IMAGE_BITMAP} $R3 $R4
      StrCpy $R3 $R4 ; the one before it
    ${EndIf}
    System::Call 'gdi32::DeleteObject(p R3)'
  ${EndIf}
  System::Store "L"
FunctionEnd
!macroend

; What MUI calls for the picture above the pages.
!macro SmoothHead UN
Function ${UN}SmoothHead
  Push $R0
  GetDlgItem $R0 $HWNDPARENT 1046
  Push $R0
  Push "$PLUGINSDIR\modern-header.bmp"
  Push 100
  Call ${UN}DrawSmoothly
  Pop $R0
FunctionEnd
!macroend

; What MUI calls before it shows its first or last page; it frees the picture afterwards by the handle that it keeps.
!macro SmoothSide UN PAGE
Function ${UN}Smooth${PAGE}
  Push $mui.${PAGE}Page.Image
  Push "$PLUGINSDIR\modern-wizard.bmp"
  Push 50
  Call ${UN}DrawSmoothly
  SendMessage $mui.${PAGE}Page.Image ${STM_GETIMAGE} ${IMAGE_BITMAP} 0 $mui.${PAGE}Page.Image.Bitmap
FunctionEnd
!macroend
