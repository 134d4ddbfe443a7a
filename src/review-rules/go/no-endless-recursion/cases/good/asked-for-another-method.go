package frames

import (
	"fmt"
	"io"
)

type Code int

func (c Code) Error() string { return [...]string{"ok", "lost"}[c] }

func (c Code) String() string { return fmt.Sprintf("code %v", c) }

type Frame struct{ file string }

func (f Frame) Format(s fmt.State, verb rune) { io.WriteString(s, f.file) }

func (f Frame) String() string { return fmt.Sprintf("%+v", f) }

type Fault struct{ text string }

func (f *Fault) Format(s fmt.State, verb rune) { io.WriteString(s, f.text) }

func (f *Fault) Error() string { return fmt.Sprint(f) }
