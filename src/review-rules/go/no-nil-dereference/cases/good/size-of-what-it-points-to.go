package layout

import "unsafe"

type header struct {
	size int
}

func reserve(malloc func(uintptr) unsafe.Pointer) int {
	var h *header
	h = (*header)(malloc(unsafe.Sizeof(*h)))
	return h.size
}
