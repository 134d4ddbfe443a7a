package queue

import (
	"log"
	"testing"
)

func TestPush(t *testing.T) {
	go func() {
		if err := push("a"); err != nil {
			log.Fatal(err)
		}
	}()
}
