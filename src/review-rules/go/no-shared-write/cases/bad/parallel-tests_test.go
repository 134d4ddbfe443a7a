package work

import "testing"

type account struct {
	plan    string
	balance int
}

func TestCharge(t *testing.T) {
	a := &account{balance: 100}
	tests := []struct {
		name, plan string
		amount     int
	}{{"basic", "b", 1}, {"pro", "p", 2}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a.plan = tt.plan // expect: data-race
			if a.plan != tt.plan {
				t.Fatal(a.plan)
			}
		})
	}
}

func TestParse(t *testing.T) {
	var err error
	for name, text := range map[string]string{"a": "1", "b": "2"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err = parse(text) // expect: data-race
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func TestSeen(t *testing.T) {
	seen := make(map[string]bool)
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seen[name] = true // expect: data-race
		})
	}
}
