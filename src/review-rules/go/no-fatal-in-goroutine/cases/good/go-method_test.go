package queue

import (
	"testing"
)

type board struct{}

func (board) Go(steps int, then func()) {}

func TestBoard(t *testing.T) {
	board{}.Go(3, func() { t.Fatal("moved") })
}
