package timing

import (
	"log"
	"time"
)

type histogram interface{ Observe(float64) }

func save(h histogram, write func() error) error {
	start := time.Now()
	defer func() { log.Printf("saved in %s", time.Since(start)) }()
	defer func(from time.Time) { h.Observe(time.Since(from).Seconds()) }(start)
	defer log.Printf("started at %s", start)
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	log.Print(time.Since(start))
	return write()
}

func recover_(job func()) {
	defer recovered("job")
	job()
}

func recovered(name string) {
	if r := recover(); r != nil {
		log.Print(name, r)
	}
}
