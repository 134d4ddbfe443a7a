package cluster

import "os"

type Group struct {
	Name string
	Node *int
}

type Consumer struct {
	Group *Group
}

func names(all []*Consumer) []string {
	var found []string
	for _, one := range all {
		found = append(found, one.Group.Name)
	}
	return found
}

func isSame(a, b *Consumer) bool {
	return a.Group.Name == b.Group.Name && a.Group.Node == b.Group.Node
}

func move(a, b *Consumer) {
	a.Group.Node, b.Group.Node = b.Group.Node, a.Group.Node
	a.Group.Name, b.Group.Name = b.Group.Name, a.Group.Name
}

func remove(all []*Consumer, isMember bool) {
	for _, one := range all {
		if isMember && one.Group != nil && one.Group.Node != nil {
			stop(one.Group.Node)
		}
		os.RemoveAll(one.Group.Name)
	}
}

func stop(node *int) {}
