package sample

import (
	"slices"
	"strings"
	"time"
)

func isValid(place *time.Location) (ok bool) {
	defer func() { ok = recover() == nil }()
	time.Now().In(place)
	return
}

func panics(n int) (bad bool) {
	defer func() {
		bad = recover() != nil
	}()
	strings.Repeat("ab", n)
	return
}

func check(list []int, from, to int) (err any) {
	defer func() { err = recover() }()
	if from < to {
		slices.Delete(list, from, to)
	}
	return nil
}
