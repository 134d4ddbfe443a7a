package transfer

import (
	"fmt"
	"io"
)

type progress struct {
	total, done int64
	out         io.Writer
}

func (p *progress) Write(b []byte) (int, error) {
	p.done += int64(len(b))
	if p.total > 0 {
		part := float64(p.done/p.total) * 100 // expect: misread-call
		fmt.Fprintf(p.out, "\r%5.1f%%", part)
	}
	return len(b), nil
}

func averageOf(sizes []int) float64 {
	sum := 0
	for _, one := range sizes {
		sum += one
	}
	count := len(sizes)
	return float64(sum / count) // expect: misread-call
}

type report struct{ Ratio float32 }

func reportOf(hits, all uint32) report {
	return report{Ratio: float32(hits / all)} // expect: misread-call
}

var percent = func(used, size int) int {
	usedPercent := (used / size) * 100 // expect: misread-call
	return usedPercent
}

func show(w io.Writer, read, size int) {
	fmt.Fprintf(w, "%.0f%%", 100*float64((read/size))) // expect: misread-call
}
