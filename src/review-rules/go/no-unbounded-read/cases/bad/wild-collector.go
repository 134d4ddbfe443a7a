package collector

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

var errBadPoint = errors.New("bad point")

type Point struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

type Collector struct {
	mu     sync.Mutex
	points []Point
	log    *log.Logger
}

func (c *Collector) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "only POST", http.StatusMethodNotAllowed)
		return
	}
	body := io.Reader(r.Body)
	switch r.Header.Get("Content-Encoding") {
	case "gzip":
		zr, err := gzip.NewReader(r.Body)
		if err != nil {
			http.Error(w, "not gzip", http.StatusBadRequest)
			return
		}
		defer zr.Close()
		body = zr
	case "deflate":
		zr, err := zlib.NewReader(r.Body)
		if err != nil {
			http.Error(w, "not deflate", http.StatusBadRequest)
			return
		}
		defer zr.Close()
		body = zr
	}
	text, err := io.ReadAll(body) // expect: decompression-bomb
	if err != nil {
		c.log.Printf("body: %v", err)
		http.Error(w, "cannot be read", http.StatusBadRequest)
		return
	}
	var points []Point
	if err := json.Unmarshal(bytes.TrimSpace(text), &points); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	c.add(points...)
	w.WriteHeader(http.StatusNoContent)
}

func (c *Collector) Listen(ln net.Listener) error {
	for {
		conn, err := ln.Accept()
		if err != nil {
			return err
		}
		go c.readLines(conn)
	}
}

func (c *Collector) readLines(conn net.Conn) {
	defer conn.Close()
	in := bufio.NewReader(conn)
	for {
		line, err := in.ReadString('\n') // expect: unbounded-read
		if err != nil {
			if err != io.EOF {
				c.log.Printf("%s: %v", conn.RemoteAddr(), err)
			}
			return
		}
		point, err := parsePoint(strings.TrimSpace(line))
		if err != nil {
			c.log.Printf("%s: %v", conn.RemoteAddr(), err)
			continue
		}
		c.add(point)
	}
}

func parsePoint(line string) (Point, error) {
	name, text, ok := strings.Cut(line, " ")
	if !ok {
		return Point{}, errBadPoint
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return Point{}, errBadPoint
	}
	return Point{Name: name, Value: value}, nil
}

func (c *Collector) add(points ...Point) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.points = append(c.points, points...)
}
