package thumbnail

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"io"
	"log"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

type Service struct {
	client  *http.Client
	hosts   map[string]bool
	maxSize int64
	log     *log.Logger
}

var errTooLarge = errors.New("image is too large")
var errHost = errors.New("images of this host are not shown")

func New(logger *log.Logger) *Service {
	return &Service{client: &http.Client{Timeout: 10 * time.Second}, maxSize: 8 << 20, log: logger}
}

func (s *Service) Handle(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	source := strings.TrimSpace(query.Get("src"))
	width, err := strconv.Atoi(query.Get("w"))
	if err != nil || width < 16 || width > 2048 {
		http.Error(w, "width must be a number from 16 to 2048", http.StatusBadRequest)
		return
	}
	started := time.Now()
	picture, err := s.fetch(source)
	if err != nil {
		s.log.Printf("fetch %q: %v", source, err)
		http.Error(w, "cannot fetch the image", http.StatusBadGateway)
		return
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, picture, nil); err != nil {
		http.Error(w, "cannot encode the image", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "image/jpeg")
	w.Header().Set("X-Took", time.Since(started).String())
	_, _ = io.Copy(w, &out)
}

func (s *Service) fetch(source string) (image.Image, error) {
	u, err := url.Parse(source)
	if err != nil {
		return nil, err
	}
	if u.Scheme != "https" || !s.hosts[u.Hostname()] {
		return nil, errHost
	}
	req, err := http.NewRequest(http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	res, err := s.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("fetch: %s", res.Status)
	}
	if res.ContentLength > s.maxSize {
		return nil, errTooLarge
	}
	picture, _, err := image.Decode(io.LimitReader(res.Body, s.maxSize))
	return picture, err
}
