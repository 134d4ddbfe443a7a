package sample

import "example.com/x/sync"

type Counter struct {
	mu sync.Mutex
}

func (c Counter) Add() {}
