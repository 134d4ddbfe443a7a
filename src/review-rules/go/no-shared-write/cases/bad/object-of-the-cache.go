package labels

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	appslisters "k8s.io/client-go/listers/apps/v1"
	corelisters "k8s.io/client-go/listers/core/v1"
)

type controller struct {
	pods        corelisters.PodLister
	deployments appslisters.DeploymentLister
	client      kubernetes.Interface
}

func (c *controller) mark(ctx context.Context, namespace, name string) error {
	found, err := c.pods.Pods(namespace).Get(name)
	if err != nil {
		return err
	}
	found.Labels["seen"] = "true" // expect: data-race
	_, err = c.client.CoreV1().Pods(namespace).Update(ctx, found, metav1.UpdateOptions{})
	return err
}

func scale(nodeLister corelisters.NodeLister, name string) error {
	node, err := nodeLister.Get(name)
	if err != nil {
		return err
	}
	if node.Spec.Unschedulable {
		return nil
	}
	node.Spec.Unschedulable = true // expect: data-race
	return nil
}
