package image

// #include "image.h"
import "C"

import "syscall"

type Code int

func (c Code) Error() string { return "code" }

func Save(image *C.Image, kind int) int {
	err := C.int(0)
	err = C.image_save(image)
	saveErr := int(0)
	saveErr = kind
	mmapErr := syscall.Errno(0)
	mmapErr = syscall.EPERM
	ownErr := Code(0)
	ownErr = Code(kind)
	return int(err) + saveErr + int(mmapErr) + int(ownErr)
}

func Size(image *C.Image, length int) int {
	sizeErr := C.uint(length)
	sizeErr = C.image_size(image)
	return int(sizeErr)
}
