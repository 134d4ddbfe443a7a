package sample

import (
	"context"
	"net/http"

	"github.com/coreos/etcd/clientv3"
)

type Store struct {
	client *clientv3.Client
	old    *oldClient
}

func (s *Store) Get(ctx context.Context, key string) (string, error) {
	res, err := s.client.Get(ctx, key)
	if err != nil {
		return "", err
	}
	return string(res.Kvs[0].Value), nil
}

func (s *Store) GetOld(key string) (string, error) {
	response, err := s.old.client.Get(key)
	if err != nil {
		return "", err
	}
	return response.Node.Value, nil
}

func (s *Store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	value, err := s.GetOld(r.URL.Path)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	_, _ = w.Write([]byte(value))
}
