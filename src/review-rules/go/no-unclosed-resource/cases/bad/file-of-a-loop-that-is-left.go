package stats

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func save(name string, most int) error {
	out, err := os.Create(name) // expect: unclosed-handle
	if err != nil {
		return err
	}
	var memory runtime.MemStats
	for range time.NewTicker(time.Second).C {
		runtime.ReadMemStats(&memory)
		if _, err := fmt.Fprintln(out, memory.Alloc); err != nil {
			return err
		}
		if most--; most == 0 {
			break
		}
	}
	return nil
}

func Start(most int) {
	go func() { _ = save("memory.csv", most) }()
}
