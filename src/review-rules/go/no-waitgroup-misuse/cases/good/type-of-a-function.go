package sample

import "sync"

type Starter func(wg sync.WaitGroup)

type Group interface {
	Start(wg sync.WaitGroup)
}
