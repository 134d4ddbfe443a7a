package timing

import (
	"log"
	"time"
)

type histogram interface{ Observe(float64) }

func save(h histogram, write func() error) error {
	start := time.Now()
	defer log.Printf("saved in %s", time.Since(start)) // expect: defer-misuse
	defer h.Observe(time.Since(start).Seconds())       // expect: defer-misuse
	defer h.Observe(float64(time.Since(start)))        // expect: defer-misuse
	return write()
}

func run(job func()) {
	defer recover() // expect: defer-misuse
	job()
}
