package console

import (
	"io"
	"syscall"
	"unsafe"
)

var (
	kernel  = syscall.NewLazyDLL("kernel32.dll")
	getInfo = kernel.NewProc("GetConsoleScreenBufferInfo")
)

type info struct{ width, height int16 }

func Copy(handle uintptr, runes io.RuneReader) (read int, err error) {
	var now info
	for {
		r1, _, err := getInfo.Call(handle, uintptr(unsafe.Pointer(&now)))
		if r1 == 0 {
			break
		}
		_, size, err := runes.ReadRune()
		if err != nil {
			break
		}
		read += size
	}
	return read, nil
}
