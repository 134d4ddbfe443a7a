package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"
)

type reading struct {
	Sensor string    `json:"sensor"`
	Value  float64   `json:"value"`
	At     time.Time `json:"at"`
}

type collector struct {
	base   *url.URL
	client *http.Client
	limit  int
}

func (c *collector) fetch(sensor string) ([]reading, error) {
	target := *c.base
	target.Path = strings.TrimSuffix(target.Path, "/") + "/readings/" + sensor
	targetURL := &target
	query := targetURL.Query()
	query.Set("limit", strconv.Itoa(c.limit))
	targetURL.RawQuery = query.Encode()
	res, err := c.client.Get(targetURL.String())
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: status %d", sensor, res.StatusCode)
	}
	var found []reading
	if err := json.NewDecoder(res.Body).Decode(&found); err != nil {
		return nil, err
	}
	sort.Slice(found, func(i, j int) bool { return found[i].At.Before(found[j].At) })
	return found, nil
}

func main() {
	base, err := url.Parse(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	c := &collector{base: base, client: &http.Client{Timeout: 10 * time.Second}, limit: 20}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	every := time.NewTicker(time.Minute)
	defer every.Stop()
	for {
		select {
		case <-stop:
			return
		case <-every.C:
			for _, sensor := range os.Args[2:] {
				found, err := c.fetch(sensor)
				if err != nil {
					log.Printf("%s: %v", sensor, err)
					continue
				}
				log.Printf("%s: %d readings", sensor, len(found))
			}
		}
	}
}
