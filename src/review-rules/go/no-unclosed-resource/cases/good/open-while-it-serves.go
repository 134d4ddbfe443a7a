package store

import "net/http"

type Store struct{}

func Open() *Store             { return &Store{} }
func (s *Store) Close() error  { return nil }
func (s *Store) Load() error   { return nil }
func (s *Store) Handler() http.Handler { return nil }

func Count() error {
	s := Open()
	defer s.Close()
	return s.Load()
}

func List() error {
	s := Open()
	defer s.Close()
	return s.Load()
}

func Show() error {
	s := Open()
	defer s.Close()
	return s.Load()
}

func Serve(addr string) error {
	s := Open()
	if err := s.Load(); err != nil {
		return err
	}
	return http.ListenAndServe(addr, s.Handler())
}
