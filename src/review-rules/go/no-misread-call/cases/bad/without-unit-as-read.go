package client

import (
	"net/http"
	"os"
	"strconv"
	"time"
)

func New() (*http.Client, error) {
	seconds, err := strconv.Atoi(os.Getenv("WAIT_SECONDS"))
	if err != nil {
		return nil, err
	}
	return &http.Client{Timeout: time.Duration(seconds)}, nil // expect: misread-call
}

func pause(text string) {
	waitMs, _ := strconv.ParseInt(text, 10, 64)
	time.Sleep(time.Duration(waitMs)) // expect: misread-call
}
