package bowls

import "testing"

type bowl struct{ N int }

func TestdataDir(t *testing.T) string { return t.TempDir() }

func TestBowl(t *testing.T) {
	b := bowl{}
	b.N = 3
	if b.N != 3 {
		t.Fatal(b)
	}
}
