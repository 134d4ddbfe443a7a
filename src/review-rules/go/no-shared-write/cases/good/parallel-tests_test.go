package work

import (
	"sync"
	"testing"
)

func TestOwn(t *testing.T) {
	for _, name := range []string{"a", "b"} {
		a := &account{}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a.plan = name
			_, err := parse(name)
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func TestOneByOne(t *testing.T) {
	a := &account{}
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			a.plan = name
		})
	}
}

func TestLocked(t *testing.T) {
	var mu sync.Mutex
	seen := map[string]bool{}
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			mu.Lock()
			defer mu.Unlock()
			seen[name] = true
		})
	}
}

func TestBefore(t *testing.T) {
	count := 0
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			count++
			t.Parallel()
			parse(name)
		})
	}
}
