; The page of choices, laid out for a handful of them: NSIS keeps a column for kinds of installation, of which there
; are none, and a line for sizes, which are a few kilobytes.

; The edges of a control within its page.
!macro PlaceOf CONTROL LEFT TOP RIGHT BOTTOM
  System::Call '*(i, i, i, i) p .r0'
  System::Call 'user32::GetWindowRect(p ${CONTROL}, p r0)'
  System::Call 'user32::MapWindowPoints(p 0, p $mui.ComponentsPage, p r0, i 2)'
  System::Call '*$0(i .${LEFT}, i .${TOP}, i .${RIGHT}, i .${BOTTOM})'
  System::Free $0
!macroend

; The control's left edge goes to LEFT and its upper one to TOP; the others stay.
!macro GrowTo CONTROL LEFT TOP
  !insertmacro PlaceOf ${CONTROL} r1 r2 r3 r4
  IntOp $3 $3 - ${LEFT}
  IntOp $4 $4 - ${TOP}
  System::Call 'user32::SetWindowPos(p ${CONTROL}, p 0, i ${LEFT}, i ${TOP}, i r3, i r4, i 0x14)'
!macroend

!macro ShowChoices UN
Function ${UN}ShowChoices
  System::Store "S"
  ShowWindow $mui.ComponentsPage.SpaceRequired ${SW_HIDE}
  ShowWindow $mui.ComponentsPage.InstTypesText ${SW_HIDE}
  ShowWindow $mui.ComponentsPage.ComponentsText ${SW_HIDE} ; screen readers still tell it before the list
  !insertmacro PlaceOf $mui.ComponentsPage.Text r5 r6 r7 r8 ; r5: the left edge of everything
  !insertmacro PlaceOf $mui.ComponentsPage.InstTypes r7 r6 r8 r9 ; r6: where the unused column begins
  !insertmacro GrowTo $mui.ComponentsPage.Components $5 $6
  !insertmacro PlaceOf $mui.ComponentsPage.DescriptionTitle r7 r6 r8 r9
  !insertmacro GrowTo $mui.ComponentsPage.DescriptionTitle $5 $6
  !insertmacro PlaceOf $mui.ComponentsPage.DescriptionText r8 r6 r9 R0
  IntOp $5 $5 + $8
  IntOp $5 $5 - $7 ; as far inside as it was
  !insertmacro GrowTo $mui.ComponentsPage.DescriptionText $5 $6
  System::Store "L"
FunctionEnd
!macroend
